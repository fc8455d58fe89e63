// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <optional>

class QLineEdit;
class QPushButton;

namespace mitra
{

class PlainLabel;

// A target the reader assumes to see what it would ask for. It says that it is an assumption,
// starts empty, and tells a value only once one was typed and Enter pressed or the field left.
class WorkingTarget : public QWidget
{
    Q_OBJECT

public:
    explicit WorkingTarget(QWidget *parent = nullptr);

    // Which numbers make sense.
    void setMeasure(const QString &unit);
    void setValue(std::optional<double> value);
    // Back to the button, as for another measure.
    void close();
    std::optional<double> value() const { return m_value; }

signals:
    void valueChosen(std::optional<double> value);

private:
    void open();
    void clear();
    void read();
    void showState();

    QPushButton *m_add;
    QWidget *m_editor;
    QLineEdit *m_number;
    PlainLabel *m_remark;
    QString m_unit;
    std::optional<double> m_value;
    bool m_isOpen = false;
};

} // namespace mitra
