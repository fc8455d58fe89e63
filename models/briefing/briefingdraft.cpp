// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/briefing/briefingdraft.h"

#include <algorithm>

namespace mitra
{

namespace
{

// More than anybody goes back; keeps a day of writing from growing without end.
constexpr qsizetype mostSteps = 500;

} // namespace

BriefingDraft::BriefingDraft(QObject *parent)
    : QObject(parent)
    , m_steps{{Briefing(), std::make_shared<Document>(Document{QString(), Briefing()})}}
{
}

void BriefingDraft::insert(qsizetype at, const QList<Block> &blocks)
{
    if (blocks.isEmpty())
        return;
    Briefing briefing = this->briefing();
    at = std::clamp(at, qsizetype(0), briefing.blocks.size());
    for (const Block &block : blocks)
        briefing.blocks.insert(at++, block);
    take(briefing);
}

void BriefingDraft::remove(qsizetype at)
{
    if (at < 0 || at >= blocks().size())
        return;
    Briefing briefing = this->briefing();
    briefing.blocks.removeAt(at);
    take(briefing);
}

void BriefingDraft::move(qsizetype from, qsizetype to)
{
    if (from < 0 || from >= blocks().size())
        return;
    Briefing briefing = this->briefing();
    briefing.blocks.move(from, std::clamp(to, qsizetype(0), briefing.blocks.size() - 1));
    take(briefing);
}

void BriefingDraft::replace(qsizetype at, const Block &block, Gesture gesture)
{
    if (at < 0 || at >= blocks().size())
        return;
    Briefing briefing = this->briefing();
    briefing.blocks[at] = block;
    take(briefing,
         gesture == Gesture::Typing ? std::optional(Field{Field::Kind::Block, at}) : std::nullopt);
}

void BriefingDraft::setTitle(const QString &title, Gesture gesture)
{
    Briefing briefing = this->briefing();
    for (Block &block : briefing.blocks) {
        if (block.kind == Block::Kind::Title && block.text == briefing.title)
            block.text = title;
    }
    briefing.title = title;
    take(briefing,
         gesture == Gesture::Typing ? std::optional(Field{Field::Kind::Title}) : std::nullopt);
}

void BriefingDraft::setOffice(const QString &office, Gesture gesture)
{
    Briefing briefing = this->briefing();
    briefing.office = office;
    take(briefing,
         gesture == Gesture::Typing ? std::optional(Field{Field::Kind::Office}) : std::nullopt);
}

void BriefingDraft::setDate(const QDate &date)
{
    Briefing briefing = this->briefing();
    briefing.date = date;
    take(briefing);
}

void BriefingDraft::setPrint(const PrintSettings &print, Gesture gesture)
{
    Briefing briefing = this->briefing();
    briefing.print = print;
    take(briefing,
         gesture == Gesture::Typing ? std::optional(Field{Field::Kind::Print}) : std::nullopt);
}

void BriefingDraft::reset(const Briefing &briefing, const QString &name)
{
    m_run.reset();
    m_steps.resize(m_at + 1);
    add({briefing, std::make_shared<Document>(Document{name, briefing})});
    emit changed();
}

void BriefingDraft::restore(const Briefing &briefing, const QString &name,
                            const std::optional<Briefing> &kept)
{
    m_run.reset();
    m_steps = {{briefing, std::make_shared<Document>(Document{name, kept})}};
    m_at = 0;
    emit changed();
}

void BriefingDraft::setName(const QString &name)
{
    if (name == this->name())
        return;
    now().document->name = name;
    emit changed();
}

void BriefingDraft::setKept(const std::optional<Briefing> &kept)
{
    if (kept == this->kept())
        return;
    now().document->kept = kept;
    emit changed();
}

void BriefingDraft::undo()
{
    if (canUndo())
        goTo(m_at - 1);
}

void BriefingDraft::redo()
{
    if (canRedo())
        goTo(m_at + 1);
}

void BriefingDraft::goTo(qsizetype step)
{
    m_run.reset();
    m_at = step;
    emit changed();
}

void BriefingDraft::take(const Briefing &briefing, const std::optional<Field> &field)
{
    if (briefing == this->briefing())
        return;
    const bool goesOn = field && field == m_run;
    const std::shared_ptr<Document> document = now().document;
    m_run = field;
    m_steps.resize(m_at + 1);
    if (goesOn) {
        m_steps.removeLast();
        --m_at;
        // A run that came back to where it began is no step.
        if (now().briefing == briefing) {
            m_run.reset();
            emit changed();
            return;
        }
    }
    add({briefing, document});
    emit changed();
}

void BriefingDraft::add(const Step &step)
{
    m_steps.append(step);
    if (m_steps.size() > mostSteps)
        m_steps.removeFirst();
    m_at = m_steps.size() - 1;
}

} // namespace mitra
