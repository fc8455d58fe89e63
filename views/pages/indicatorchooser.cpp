// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/indicatorchooser.h"

#include "models/cooperation/foldtext.h"
#include "views/widgets/plainlabel.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QStyle>
#include <QStyleOptionFrame>

namespace mitra
{

// The indicators whose names hold every word that was typed, or its start.
class WordFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setTyped(const QString &typed)
    {
        m_terms = searchTerms(typed);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        return index.data(Qt::UserRole).isValid() &&
               containsAll(foldedLine(index.data().toString()), m_terms);
    }

private:
    QList<SearchTerm> m_terms;
};

// Shows with an ellipsis that a name goes on, until it is written in.
class NameEdit : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        constexpr int inset = 2; // as QLineEdit sets its letters
        QStyleOptionFrame option;
        initStyleOption(&option);
        const QRect room = style()
                               ->subElementRect(QStyle::SE_LineEditContents, &option, this)
                               .marginsRemoved(textMargins())
                               .adjusted(inset, 0, -inset, 0);
        if (hasFocus() || fontMetrics().horizontalAdvance(text()) <= room.width()) {
            QLineEdit::paintEvent(event);
            return;
        }
        QPainter painter(this);
        painter.setPen(
            palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
        painter.drawText(room, int(Qt::AlignLeft | Qt::AlignVCenter),
                         fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    }
};

IndicatorChooser::IndicatorChooser(QWidget *parent)
    : Chooser(parent)
    , m_found(new WordFilter(this))
{
    setEditable(true);
    setLineEdit(new NameEdit);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(30);
    setMaxVisibleItems(18);
    setAccessibleName(tr("Indicator"));
    lineEdit()->setPlaceholderText(tr("Type a part of its name"));
    lineEdit()->setAccessibleName(tr("Indicator"));
    // A long name is seen from its start.
    connect(this, &QComboBox::currentIndexChanged, this, &IndicatorChooser::restoreText);

    // The filter has found already; the completer only shows it.
    m_found->setSourceModel(model());
    auto *finder = new QCompleter(m_found, this);
    finder->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(finder);
    connect(lineEdit(), &QLineEdit::textEdited, this, [this](const QString &typed) {
        setWrong(false);
        m_found->setTyped(typed);
    });
    lineEdit()->installEventFilter(this);

    connect(this, &QComboBox::activated, this, [this] {
        if (!current().isEmpty())
            emit indicatorChosen(current());
    });
    connect(lineEdit(), &QLineEdit::returnPressed, this, &IndicatorChooser::takeFirst);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &IndicatorChooser::markUnknown);
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
    const int index = indicator.isEmpty() ? -1 : findData(indicator.text());
    // What was typed and is marked stays until something else is shown.
    if (index == currentIndex() && isWrong())
        return;
    setCurrentIndex(index);
    restoreText();
}

void IndicatorChooser::focusInEvent(QFocusEvent *event)
{
    Chooser::focusInEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        selectText();
}

// A click into a name selects all of it, so that typing replaces it; in what was typed it puts the
// cursor, as anywhere.
bool IndicatorChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == lineEdit() && event->type() == QEvent::MouseButtonRelease &&
        !lineEdit()->hasSelectedText() && lineEdit()->text() == itemText(currentIndex()))
        QMetaObject::invokeMethod(this, &IndicatorChooser::selectText, Qt::QueuedConnection);
    return Chooser::eventFilter(watched, event);
}

// From the end, so that a long name is seen from its start.
void IndicatorChooser::selectText()
{
    const int letters = int(lineEdit()->text().size());
    lineEdit()->setSelection(letters, -letters);
}

void IndicatorChooser::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && lineEdit()->text() != itemText(currentIndex())) {
        restoreText();
        selectText();
        return;
    }
    Chooser::keyPressEvent(event);
}

void IndicatorChooser::takeFirst()
{
    const QString typed = lineEdit()->text();
    if (typed == itemText(currentIndex()) || searchTerms(typed).isEmpty())
        return;
    int row = findText(typed); // chosen with the arrow keys
    if (row < 0 || itemData(row).isNull()) {
        m_found->setTyped(typed);
        row = m_found->mapToSource(m_found->index(0, 0)).row();
    }
    if (row < 0)
        return;
    completer()->popup()->hide();
    setCurrentIndex(row);
    restoreText();
    emit indicatorChosen(current());
}

// The reader typed and chose nothing: that must not vanish silently.
void IndicatorChooser::markUnknown()
{
    const QString typed = lineEdit()->text();
    if (typed == itemText(currentIndex()))
        return;
    if (typed.trimmed().isEmpty()) {
        restoreText();
        return;
    }
    m_found->setTyped(typed);
    setWrong(true);
    setToolTip(plainToolTip(m_found->rowCount() > 0
                                ? tr("Not chosen yet: Enter takes the first indicator found")
                                : tr("No indicator has these words in its name")));
}

void IndicatorChooser::restoreText()
{
    setWrong(false);
    setEditText(currentIndex() < 0 ? QString() : itemText(currentIndex()));
    lineEdit()->setCursorPosition(0);
    setToolTip(plainToolTip(currentText()));
}

} // namespace mitra
