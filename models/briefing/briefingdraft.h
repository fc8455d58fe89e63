// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/briefing/briefing.h"

#include <QObject>

#include <memory>
#include <optional>

namespace mitra
{

// The briefing that is being composed. Everything that happens to it is a step that can be taken
// back, also beginning another one, so that nothing is lost by a wrong click.
class BriefingDraft : public QObject
{
    Q_OBJECT

public:
    // A run of typing in one field is one step, from where it began to where it ended.
    enum class Gesture { Single, Typing };

    explicit BriefingDraft(QObject *parent = nullptr);

    const Briefing &briefing() const { return now().briefing; }
    const QList<Block> &blocks() const { return briefing().blocks; }
    // Under which it is kept in the file, or was the last time; empty: never kept.
    const QString &name() const { return now().document->name; }

    // Places outside the list count as its ends; a block that is not there changes nothing.
    void insert(qsizetype at, const QList<Block> &blocks);
    void remove(qsizetype at);
    // `to` is the place that the block then has.
    void move(qsizetype from, qsizetype to);
    void replace(qsizetype at, const Block &block, Gesture gesture = Gesture::Single);
    // Blocks of the title follow the title where they said the same.
    void setTitle(const QString &title, Gesture gesture = Gesture::Single);
    void setOffice(const QString &office, Gesture gesture = Gesture::Single);
    void setDate(const QDate &date);
    void setPrint(const PrintSettings &print, Gesture gesture = Gesture::Single);
    // The field was left: what is typed next is another step.
    void endGesture() { m_run.reset(); }

    // Begins another one, as kept under that name; a step too.
    void reset(const Briefing &briefing, const QString &name = {});
    // What was there at the last start; nothing can be taken back.
    void restore(const Briefing &briefing, const QString &name,
                 const std::optional<Briefing> &kept);

    // The draft has that name from now on; no step.
    void setName(const QString &name);
    // What is kept under the name, to tell whether the draft differs; none: it is not kept.
    void setKept(const std::optional<Briefing> &kept);
    const std::optional<Briefing> &kept() const { return now().document->kept; }
    bool isChanged() const { return kept() != briefing(); }

    bool canUndo() const { return m_at > 0; }
    bool canRedo() const { return m_at + 1 < m_steps.size(); }
    void undo();
    void redo();

signals:
    // Anything above answers something else; what it was says the comparison with before.
    void changed();

private:
    // Steps of one document share it, so that keeping it counts for all of them.
    struct Document {
        QString name;
        std::optional<Briefing> kept;
    };
    struct Step {
        Briefing briefing;
        std::shared_ptr<Document> document;
    };
    // Which field a run of typing is in.
    struct Field {
        enum class Kind { Block, Title, Office, Print };
        Kind kind = Kind::Block;
        qsizetype block = 0;
        friend bool operator==(const Field &, const Field &) = default;
    };

    const Step &now() const { return m_steps.at(m_at); }
    void take(const Briefing &briefing, const std::optional<Field> &field = {});
    void add(const Step &step);
    void goTo(qsizetype step);

    QList<Step> m_steps; // never empty; the newest last
    qsizetype m_at = 0;
    std::optional<Field> m_run; // that the current step belongs to
};

} // namespace mitra
