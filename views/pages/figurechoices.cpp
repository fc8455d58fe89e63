// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/figurechoices.h"

#include "views/figures/gallery.h"

#include <QCoreApplication>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::FigureFinder)
};

} // namespace

QString figureHeading(FigureWish::What what)
{
    switch (what) {
    case FigureWish::What::Arithmetic:
        return Words::tr("Arithmetic of which indicator?");
    case FigureWish::What::Methods:
        return Words::tr("Methods on which indicator?");
    case FigureWish::What::Table:
        return Words::tr("The numbers of which figure?");
    case FigureWish::What::Figure:
        break;
    }
    return Words::tr("Which figure?");
}

QList<FigureFinder::Choice> figureChoices(FigureWish::What what, const Facts &facts)
{
    QList<FigureFinder::Choice> choices;
    if (what == FigureWish::What::Arithmetic || what == FigureWish::What::Methods) {
        const QString kind = what == FigureWish::What::Arithmetic ? QStringLiteral("arithmetic:")
                                                                  : QStringLiteral("methods:");
        for (const Indicator &indicator : facts.indicators())
            choices.append({indicator.name, {kind + indicator.id.text()}});
        return choices;
    }
    for (const QString &name : figureNames(facts))
        choices.append({name, {name}});
    return choices;
}

} // namespace mitra
