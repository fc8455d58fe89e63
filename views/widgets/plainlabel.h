// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace mitra
{

// A tool tip that shows `text` as it is: external text must not be read as HTML. Wraps.
QString plainToolTip(const QString &text);

// A label for text that comes from facts: never rich text. Wraps to its width, or stays one line
// that ends in an ellipsis with the whole text in the tool tip.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    // How the style sheet dresses it; see stylesheet.cpp.
    enum class Look { Body, Muted, Small, Heading, Title, PageTitle, Number, Warning };
    enum class Fit { Wrap, Elide };

    explicit PlainLabel(const QString &text = {}, Look look = Look::Body, Fit fit = Fit::Wrap,
                        QWidget *parent = nullptr);

    void setLook(Look look);
    // A tool tip of its own instead of the whole text when that is cut.
    void setOwnToolTip(const QString &text);
    // Sets the text and hides the label when it is empty, so that no gap is left.
    void setOptionalText(const QString &text);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool isCut() const;
    void followCut();

    Fit m_fit;
    bool m_hasOwnToolTip = false;
};

} // namespace mitra
