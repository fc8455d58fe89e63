// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace mitra
{

// A combo box in the look of the buttons: the style sheet alone cannot draw its arrow without a
// picture file.
class Chooser : public QComboBox
{
    Q_OBJECT

public:
    using QComboBox::QComboBox;

    // Whether what was typed stands for nothing; drawn as a frame in the colour of warnings.
    bool isWrong() const { return m_wrong; }
    void setWrong(bool wrong);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    bool m_wrong = false;
};

} // namespace mitra
