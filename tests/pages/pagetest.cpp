// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/pages/pagetest.h"

#include "models/domain/resources.h"
#include "models/exchange/datapackage.h"
#include "models/store/store.h"
#include "views/widgets/linkbutton.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/stylesheet.h"

#include <QApplication>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace mitra
{

FactsPtr realFacts()
{
    useResources();
    const QTemporaryDir folder;
    const Result<ChangeSet> package = readDataPackage(QStringLiteral(":/mitra/data"));
    if (!package) {
        qWarning("%s", qPrintable(package.error().toLine()));
        return nullptr;
    }
    const auto store = Store::create(folder.filePath(QStringLiteral("test.mitra")), *package);
    if (!store) {
        qWarning("%s", qPrintable(store.error().toLine()));
        return nullptr;
    }
    const Result<FactsPtr> facts = (*store)->load();
    if (!facts) {
        qWarning("%s", qPrintable(facts.error().toLine()));
        return nullptr;
    }
    return *facts;
}

void dressApplication()
{
    const Style style = Style::of(Surface::ScreenLight);
    QApplication::setFont(style.font(type::body));
    QApplication::setPalette(paletteFor(style));
    qApp->setStyleSheet(styleSheet(style));
}

void showAs(QWidget &page, QSize window)
{
    constexpr QSize frame(184, 130); // sidebar; top bar and title
    page.resize(window - frame);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
}

QStringList cutTexts(const QWidget &page)
{
    QStringList cut;
    for (const PlainLabel *label : page.findChildren<PlainLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const bool fits = label->wordWrap()
                              ? label->height() >= label->heightForWidth(label->width())
                              : label->toolTip() == plainToolTip(label->text()) ||
                                    label->width() >= label->minimumSizeHint().width();
        if (!fits)
            cut.append(label->text());
    }
    for (const LinkButton *button : page.findChildren<LinkButton *>()) {
        if (button->isVisible() && button->height() < button->heightForWidth(button->width()))
            cut.append(button->text());
    }
    for (const QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->width() < button->minimumSizeHint().width())
            cut.append(button->text());
    }
    return cut;
}

} // namespace mitra
