// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/markingsettings.h"

#include "views/pages/undokeys.h"
#include "views/widgets/chooser.h"
#include "views/widgets/pillgroup.h"
#include "views/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>
#include <QVBoxLayout>

namespace mitra
{

namespace
{

constexpr int longestText = 120;
constexpr int mostMarkings = 50;
constexpr QLatin1String textKey("text");
constexpr QLatin1String leftKey("topLeft");
constexpr QLatin1String colourKey("colour");

QIcon swatch(const QColor &colour)
{
    QPixmap square(12, 12);
    square.fill(colour);
    return square;
}

} // namespace

MarkingSettings::MarkingSettings(UndoKeys *keys, QWidget *parent)
    : QWidget(parent)
    , m_choice(new Chooser)
    , m_add(new QPushButton(tr("New\u2026")))
    , m_fields(new QWidget)
    , m_text(new QLineEdit)
    , m_place(new PillGroup({tr("Top and bottom"), tr("Top left")}))
    , m_colour(new Chooser)
    , m_remove(new QPushButton(tr("Remove from the list")))
{
    keys->watch(m_text);
    build();
    connect(m_choice, &QComboBox::activated, this, &MarkingSettings::choose);
    connect(m_add, &QPushButton::clicked, this, &MarkingSettings::add);
    connect(m_remove, &QPushButton::clicked, this, &MarkingSettings::remove);
    connect(m_text, &QLineEdit::textEdited, this, [this] { take(How::Typed); });
    connect(m_place, &PillGroup::currentChanged, this, [this] { take(How::Chosen); });
    connect(m_colour, &QComboBox::activated, this, [this] { take(How::Chosen); });
    fill();
    showCurrent();
}

void MarkingSettings::build()
{
    m_choice->setAccessibleName(tr("Marking"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(6);
    m_add->setAccessibleName(tr("Write a new marking into the list"));
    m_text->setMaxLength(longestText);
    m_text->setPlaceholderText(tr("Words of the marking"));
    m_text->setAccessibleName(tr("Words of the marking"));
    m_place->setAccessibleName(tr("Place of the marking"));
    m_colour->setAccessibleName(tr("Colour of the marking"));
    m_remove->setProperty("link", true);
    const std::pair<QString, const char *> colours[] = {
        {tr("Black"), "#000000"}, {tr("Red"), "#b00020"},    {tr("Blue"), "#12436d"},
        {tr("Green"), "#1b5e20"}, {tr("Purple"), "#801650"}, {tr("Orange"), "#a8430a"},
    };
    for (const auto &[name, colour] : colours)
        m_colour->addItem(swatch(QColor(QLatin1String(colour))), name, QLatin1String(colour));

    auto *line = new QHBoxLayout;
    line->addWidget(m_choice, 1);
    line->addWidget(m_add);
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(6);
    fields->addWidget(m_text);
    fields->addWidget(m_place);
    fields->addWidget(m_colour, 0, Qt::AlignLeft);
    fields->addWidget(m_remove, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(line);
    column->addWidget(m_fields);
}

int MarkingSettings::current() const
{
    return m_choice->currentIndex() - 1;
}

void MarkingSettings::show(const Marking &marking)
{
    int at = -1;
    if (!marking.text.isEmpty()) {
        at = int(m_markings.indexOf(marking));
        if (at < 0) {
            m_markings.append(marking);
            at = int(m_markings.size()) - 1;
            fill();
            emit listChanged();
        }
    } else if (current() >= 0 && m_markings.at(current()).text.isEmpty()) {
        at = current(); // new, and nothing written yet
    }
    m_choice->setCurrentIndex(at + 1);
    showCurrent();
}

void MarkingSettings::fill()
{
    const int at = m_choice->currentIndex();
    m_choice->clear();
    //: no marking
    m_choice->addItem(tr("None"));
    for (const Marking &marking : std::as_const(m_markings))
        m_choice->addItem(swatch(QColor(marking.colour)),
                          marking.text.isEmpty() ? tr("(no words yet)") : marking.text);
    m_choice->setCurrentIndex(std::clamp(at, 0, m_choice->count() - 1));
}

void MarkingSettings::showCurrent()
{
    m_isShowing = true;
    const int at = current();
    m_fields->setVisible(at >= 0);
    if (at >= 0) {
        const Marking &marking = m_markings.at(at);
        if (m_text->text() != marking.text)
            m_text->setText(marking.text);
        m_place->setCurrent(marking.place == Marking::Place::TopLeft ? 1 : 0);
        int colour = m_colour->findData(marking.colour);
        if (colour < 0) { // written by somebody else
            m_colour->addItem(swatch(QColor(marking.colour)), marking.colour, marking.colour);
            colour = m_colour->count() - 1;
        }
        m_colour->setCurrentIndex(colour);
    }
    m_isShowing = false;
}

void MarkingSettings::choose()
{
    showCurrent();
    emit markingChanged(current() < 0 ? Marking() : m_markings.at(current()), How::Chosen);
}

void MarkingSettings::add()
{
    m_markings.removeIf([](const Marking &each) { return each.text.isEmpty(); });
    if (m_markings.size() >= mostMarkings)
        m_markings.removeFirst();
    m_markings.append(Marking());
    fill();
    m_choice->setCurrentIndex(m_choice->count() - 1);
    showCurrent();
    m_text->setFocus(Qt::OtherFocusReason);
}

void MarkingSettings::remove()
{
    if (current() < 0)
        return;
    m_markings.removeAt(current());
    m_choice->setCurrentIndex(0);
    fill();
    choose();
    m_choice->setFocus(Qt::OtherFocusReason);
    emit listChanged();
}

void MarkingSettings::take(How how)
{
    const int at = current();
    if (m_isShowing || at < 0)
        return;
    Marking &marking = m_markings[at];
    marking.text = m_text->text();
    marking.place =
        m_place->current() == 1 ? Marking::Place::TopLeft : Marking::Place::TopAndBottom;
    marking.colour = m_colour->currentData().toString();
    m_choice->setItemText(at + 1, marking.text.isEmpty() ? tr("(no words yet)") : marking.text);
    m_choice->setItemIcon(at + 1, swatch(QColor(marking.colour)));
    emit listChanged();
    emit markingChanged(marking.text.isEmpty() ? Marking() : marking, how);
}

QVariantList MarkingSettings::state() const
{
    QVariantList list;
    for (const Marking &marking : m_markings) {
        if (!marking.text.isEmpty())
            list.append(QVariantMap{{textKey, marking.text},
                                    {leftKey, marking.place == Marking::Place::TopLeft},
                                    {colourKey, marking.colour}});
    }
    return list;
}

void MarkingSettings::restore(const QVariantList &state)
{
    for (const QVariant &each : state) {
        const QVariantMap map = each.toMap();
        Marking marking;
        marking.text = map.value(textKey).toString().left(longestText);
        marking.place =
            map.value(leftKey).toBool() ? Marking::Place::TopLeft : Marking::Place::TopAndBottom;
        if (const QString colour = map.value(colourKey).toString(); QColor(colour).isValid())
            marking.colour = colour;
        if (!marking.text.isEmpty() && !m_markings.contains(marking) &&
            m_markings.size() < mostMarkings)
            m_markings.append(marking);
    }
    fill();
    showCurrent();
}

} // namespace mitra
