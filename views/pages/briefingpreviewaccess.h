// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace mitra
{

class BriefingPreview;

// Makes every BriefingPreview speak to screen readers as a document whose children are its pages,
// each with its text. Calling it again does nothing.
void installBriefingPreviewAccess();

// Tells screen readers which page is looked at.
void announceCurrentPage(BriefingPreview *preview);

// The pages change: their old interfaces must not be used any more.
void forgetAccessiblePages(BriefingPreview *preview);

} // namespace mitra
