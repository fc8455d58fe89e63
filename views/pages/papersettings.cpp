// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/papersettings.h"

#include "views/briefing/printlanguage.h"
#include "views/pages/markingsettings.h"
#include "views/pages/undokeys.h"
#include "views/widgets/chooser.h"
#include "views/widgets/pillgroup.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/tickbox.h"

#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace mitra
{

namespace
{

constexpr QLatin1String markingsKey("markings");
constexpr double leastMargin = 15; // millimetres; less is cut off by some office printers
constexpr double largestMargin = 50;

// Stands for no date, because a date field is never empty.
QDate noDate()
{
    return {1900, 1, 1};
}

void addRow(QFormLayout *form, const QString &name, QWidget *field)
{
    auto *label = new PlainLabel(name, PlainLabel::Look::Small);
    label->setWordWrap(false);
    label->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(name);
    form->addRow(label, field);
}

void choose(Chooser *chooser, const QVariant &data)
{
    int at = chooser->findData(data);
    if (at < 0) { // a briefing written by another program or a newer Mitra
        chooser->addItem(data.toString(), data);
        at = chooser->count() - 1;
    }
    chooser->setCurrentIndex(at);
}

} // namespace

PaperSettings::PaperSettings(BriefingDraft *draft, UndoKeys *keys, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_title(new QLineEdit)
    , m_office(new QLineEdit)
    , m_date(new QDateEdit)
    , m_noDate(new QPushButton)
    , m_paper(new Chooser)
    , m_turn(new PillGroup({tr("Upright"), tr("Wide")}))
    , m_margin(new QDoubleSpinBox)
    , m_language(new Chooser)
    , m_region(new Chooser)
    , m_colours(new PillGroup({tr("Colour"), tr("Grey")}))
    , m_isArchival(new TickBox(tr("PDF/A, for archives")))
    , m_isDraft(new TickBox(tr("\u201cDraft\u201d across each page")))
    , m_marking(new MarkingSettings(keys))
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 2, 8, 2);
    form->setHorizontalSpacing(10);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildWords(form, keys);
    buildPaper(form);
    buildLanguage(form);
    buildOutput(form);
    connect(m_draft, &BriefingDraft::changed, this, &PaperSettings::refresh);
    refresh();
}

void PaperSettings::buildWords(QFormLayout *form, UndoKeys *keys)
{
    m_office->setPlaceholderText(tr("Who sends it"));
    m_date->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_date->setMinimumDate(noDate());
    m_date->setSpecialValueText(tr("none"));
    m_date->setDisplayFormat(QStringLiteral("d MMMM yyyy"));
    m_date->setAccessibleName(tr("Date"));
    m_noDate->setProperty("link", true);
    for (QWidget *field : std::initializer_list<QWidget *>{m_title, m_office, m_date, m_margin}) {
        keys->watch(field);
        field->installEventFilter(this);
    }
    auto *dating = new QWidget;
    auto *row = new QHBoxLayout(dating);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_date, 1);
    row->addWidget(m_noDate);
    dating->setFocusProxy(m_date);
    addRow(form, tr("Title"), m_title);
    addRow(form, tr("Office"), m_office);
    addRow(form, tr("Date"), dating);
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_draft->setTitle(text, BriefingDraft::Gesture::Typing);
    });
    connect(m_office, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_draft->setOffice(text, BriefingDraft::Gesture::Typing);
    });
    connect(m_date, &QDateEdit::dateChanged, this, [this](QDate date) {
        if (!m_isShowing)
            m_draft->setDate(date == noDate() ? QDate() : date);
    });
    connect(m_noDate, &QPushButton::clicked, this, [this] {
        m_draft->setDate(m_draft->briefing().date.isValid() ? QDate() : QDate::currentDate());
    });
}

void PaperSettings::buildPaper(QFormLayout *form)
{
    using Paper = PrintSettings::Paper;
    m_paper->addItem(tr("A4"), int(Paper::A4));
    m_paper->addItem(tr("A3"), int(Paper::A3));
    m_paper->addItem(tr("Letter"), int(Paper::Letter));
    m_margin->setRange(leastMargin, largestMargin);
    m_margin->setDecimals(0);
    m_margin->setButtonSymbols(QAbstractSpinBox::NoButtons);
    //: millimetres
    m_margin->setSuffix(tr(" mm"));
    m_turn->setAccessibleName(tr("Orientation"));
    addRow(form, tr("Paper"), m_paper);
    addRow(form, QString(), m_turn);
    addRow(form, tr("Margin"), m_margin);
    connect(m_paper, &QComboBox::activated, this, [this] { takePrint(); });
    connect(m_turn, &PillGroup::currentChanged, this, [this] { takePrint(); });
    connect(m_margin, &QDoubleSpinBox::valueChanged, this, [this](double margin) {
        PrintSettings print = m_draft->briefing().print;
        print.margin = margin;
        if (!m_isShowing)
            m_draft->setPrint(print, BriefingDraft::Gesture::Typing);
    });
}

void PaperSettings::buildLanguage(QFormLayout *form)
{
    m_language->addItem(tr("As the program"), QString());
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Bahasa Melayu"), QStringLiteral("ms"));
    m_language->addItem(QStringLiteral("Bahasa Indonesia"), QStringLiteral("id"));
    for (Chooser *chooser : {m_language, m_region}) {
        chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        chooser->setMinimumContentsLength(6);
        connect(chooser, &QComboBox::activated, this, [this] { takePrint(); });
    }
    fillRegions(QString());
    addRow(form, tr("Language"), m_language);
    addRow(form, tr("Numbers of"), m_region);
    m_region->setAccessibleName(tr("Region of numbers and dates"));
    m_region->setToolTip(tr("How numbers and dates are written"));
}

// Only those whose way of writing numbers goes with the words.
void PaperSettings::fillRegions(const QString &language)
{
    m_region->clear();
    m_region->addItem(tr("Usual for the language"), QString());
    QList<std::pair<QString, QString>> regions;
    for (const QString &code : regionsOf(language))
        regions.append({QLocale::territoryToString(QLocale::codeToTerritory(code)), code});
    std::sort(regions.begin(), regions.end());
    for (const auto &[name, code] : std::as_const(regions))
        m_region->addItem(name, code);
}

void PaperSettings::buildOutput(QFormLayout *form)
{
    m_colours->setAccessibleName(tr("Colour or grey"));
    addRow(form, tr("Ink"), m_colours);
    addRow(form, tr("Marking"), m_marking);
    addRow(form, QString(), m_isDraft);
    addRow(form, QString(), m_isArchival);
    m_isArchival->setToolTip(tr("A form of PDF that archives ask for"));
    connect(m_colours, &PillGroup::currentChanged, this, [this] { takePrint(); });
    connect(m_isArchival, &QCheckBox::toggled, this, [this] { takePrint(); });
    connect(m_isDraft, &QCheckBox::toggled, this, [this] { takePrint(); });
    connect(m_marking, &MarkingSettings::markingChanged, this,
            [this](const Marking &marking, MarkingSettings::How how) {
                m_chosen = marking;
                takePrint(how == MarkingSettings::How::Typed ? BriefingDraft::Gesture::Typing
                                                             : BriefingDraft::Gesture::Single);
            });
    connect(m_marking, &MarkingSettings::listChanged, this, &PaperSettings::stateChanged);
}

void PaperSettings::refresh()
{
    m_isShowing = true;
    const Briefing &briefing = m_draft->briefing();
    const PrintSettings &print = briefing.print;
    // What is being typed keeps its cursor.
    for (const auto &[field, text] :
         {std::pair(m_title, briefing.title), std::pair(m_office, briefing.office)}) {
        if (field->text() == text)
            continue;
        field->setText(text);
        field->setCursorPosition(0); // a long one is seen from its start
    }
    m_date->setDate(briefing.date.isValid() ? briefing.date : noDate());
    m_noDate->setText(briefing.date.isValid() ? tr("No date") : tr("Today"));
    choose(m_paper, int(print.paper));
    m_turn->setCurrent(print.isLandscape ? 1 : 0);
    m_margin->setValue(print.margin);
    choose(m_language, print.language);
    fillRegions(print.language);
    choose(m_region, print.region);
    m_colours->setCurrent(print.isGrey ? 1 : 0);
    m_isArchival->setChecked(print.isArchival);
    m_isDraft->setChecked(print.isDraft);
    m_chosen = print.marking;
    m_marking->show(print.marking);
    m_isShowing = false;
}

void PaperSettings::takePrint(BriefingDraft::Gesture gesture)
{
    if (m_isShowing)
        return;
    PrintSettings print = m_draft->briefing().print;
    print.paper = static_cast<PrintSettings::Paper>(m_paper->currentData().toInt());
    print.isLandscape = m_turn->current() == 1;
    print.language = m_language->currentData().toString();
    print.region = m_region->currentData().toString();
    if (!regionsOf(print.language).contains(print.region) &&
        print.language != m_draft->briefing().print.language)
        print.region.clear();
    print.isGrey = m_colours->current() == 1;
    print.isArchival = m_isArchival->isChecked();
    print.isDraft = m_isDraft->isChecked();
    print.marking = m_chosen;
    m_draft->setPrint(print, gesture);
}

bool PaperSettings::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        m_draft->endGesture();
    return QWidget::eventFilter(watched, event);
}

QVariantMap PaperSettings::state() const
{
    return {{markingsKey, m_marking->state()}};
}

void PaperSettings::restore(const QVariantMap &state)
{
    m_marking->restore(state.value(markingsKey).toList());
}

} // namespace mitra
