// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace mitra
{

class PlainLabel;

// A line to write the name in under which a briefing is kept; hidden until somebody asks.
class NameLine : public QWidget
{
    Q_OBJECT

public:
    explicit NameLine(QWidget *parent = nullptr);

    // `renamed` empty: a new name, with `proposed` to begin from; else another name for that one,
    // which must not be one of the `taken`.
    void ask(const QString &proposed, const QString &renamed, const QStringList &taken);
    void leave();

    QLineEdit *field() const { return m_name; }
    QPushButton *acceptButton() const { return m_accept; }

signals:
    void named(const QString &name);
    void renamed(const QString &before, const QString &after);
    void left(); // also after a name was given

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void check();
    void accept();

    QLineEdit *m_name;
    QPushButton *m_accept;
    PlainLabel *m_told;
    QString m_renamed;
    QStringList m_taken;
};

} // namespace mitra
