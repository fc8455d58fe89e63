// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace mitra
{

class FigureView;

// Makes every FigureView speak to screen readers as a graphic whose children are its marks.
// Calling it again does nothing.
void installFigureViewAccess();

// Tells screen readers that the keyboard stands on that mark.
void announceMark(FigureView *view, int index);

// The marks of the view changed: their old interfaces must not be used any more.
void forgetAccessibleMarks(FigureView *view);

} // namespace mitra
