// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/indicatorchooser.h"

#include "views/widgets/plainlabel.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>

namespace mitra
{

IndicatorChooser::IndicatorChooser(QWidget *parent)
    : Chooser(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(30);
    setMaxVisibleItems(18);
    setAccessibleName(tr("Indicator"));
    lineEdit()->setPlaceholderText(tr("Type a part of its name"));
    lineEdit()->setAccessibleName(tr("Indicator"));
    // A long name is seen from its start.
    connect(this, &QComboBox::currentIndexChanged, this, &IndicatorChooser::restoreText);

    auto *finder = new QCompleter(model(), this);
    finder->setCaseSensitivity(Qt::CaseInsensitive);
    finder->setFilterMode(Qt::MatchContains);
    finder->setCompletionMode(QCompleter::PopupCompletion);
    setCompleter(finder);

    connect(this, &QComboBox::activated, this, [this] {
        if (!current().isEmpty())
            emit indicatorChosen(current());
    });
    connect(lineEdit(), &QLineEdit::editingFinished, this, &IndicatorChooser::restoreText);
}

void IndicatorChooser::setFacts(const FactsPtr &facts)
{
    const IndicatorId kept = current();
    clear();
    if (!facts)
        return;
    for (const Goal &goal : facts->goals())
        addGroup(*facts, goal.id, goal.name.en);
    addGroup(*facts, GoalId(), tr("Context, bound to no goal"));
    setCurrent(kept);
}

void IndicatorChooser::addGroup(const Facts &facts, const GoalId &goal, const QString &title)
{
    auto *items = qobject_cast<QStandardItemModel *>(model());
    bool titled = false;
    for (const Indicator &indicator : facts.indicators()) {
        if (indicator.goal != goal)
            continue;
        if (!titled) {
            addItem(title);
            QStandardItem *heading = items->item(count() - 1);
            heading->setFlags(Qt::NoItemFlags);
            QFont letters = font();
            letters.setWeight(QFont::DemiBold);
            heading->setFont(letters);
            titled = true;
        }
        addItem(indicator.name, indicator.id.text());
        setItemData(count() - 1, plainToolTip(indicator.name), Qt::ToolTipRole);
    }
}

IndicatorId IndicatorChooser::current() const
{
    return IndicatorId(currentData().toString());
}

void IndicatorChooser::setCurrent(const IndicatorId &indicator)
{
    setCurrentIndex(indicator.isEmpty() ? -1 : findData(indicator.text()));
    restoreText();
}

// What was typed and chose nothing gives way to the name of what is shown.
void IndicatorChooser::restoreText()
{
    setEditText(currentIndex() < 0 ? QString() : itemText(currentIndex()));
    lineEdit()->setCursorPosition(0);
    setToolTip(plainToolTip(currentText()));
}

} // namespace mitra
