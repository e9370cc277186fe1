#pragma once

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTranslator>

/// Stands in for a language that no one speaks: English with every vowel twice, about 1.3 times as long.
/// Shows which texts have no room to grow before there is a translation of them. It lives as long as it is
/// held.
class LongerTexts : public QTranslator {
  public:
    LongerTexts() {
        [[maybe_unused]] const bool loaded = m_english.load(QStringLiteral(":/translations/alter_en.qm"));
        QCoreApplication::installTranslator(this);
        QCoreApplication::instance()->installEventFilter(this);
    }
    ~LongerTexts() override {
        QCoreApplication::instance()->removeEventFilter(this);
        QCoreApplication::removeTranslator(this);
    }

    bool isEmpty() const override { return false; }

    QString translate(const char* context, const char* source, const char* comment,
                      int number) const override {
        const QString plural = number < 0 ? QString() : m_english.translate(context, source, comment, number);
        return longer(plural.isEmpty() ? QString::fromUtf8(source) : plural);
    }

    /// The last translator that was installed speaks first: after any other has come, this one comes again.
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::LanguageChange && !std::exchange(m_isMoving, true)) {
            QCoreApplication::removeTranslator(this);
            QCoreApplication::installTranslator(this);
            m_isMoving = false;
        }
        return QTranslator::eventFilter(watched, event);
    }

  private:
    /// What the program reads stays: placeholders, tags, fields of templates, patterns of files.
    static QString longer(const QString& text) {
        static const QRegularExpression kept(
            QStringLiteral("%L?[0-9n]|<[^<>]*>|\\{[^{}]*\\}|\\([^()]*\\*[^()]*\\)|(?<vowel>[aeiouAEIOU])"));
        QString longer;
        qsizetype from = 0;
        for (auto found = kept.globalMatch(text); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            longer += text.mid(from, match.capturedEnd() - from);
            longer += match.captured(QStringLiteral("vowel")).toLower();
            from = match.capturedEnd();
        }
        return longer + text.mid(from);
    }

    QTranslator m_english;
    bool m_isMoving = false;
};
