package dev.trajectory.draw.money;

import dev.trajectory.check.Finding.Severity;
import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Part;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.words.MoneyWords;
import java.util.List;

/// What is amiss with benefits, a line each with how much it matters in words; each leads to its benefit.
record AlertsCard(Sheet out, MoneyWords words, List<BenefitAlerts.Alert> alerts) implements Part {

    private static final double BETWEEN = 5;

    @Override
    public double height(double width) {
        double inside = width - 2 * out.style().padding();
        return out.cardFrame(width, title(), about()) + rows(new Box(0, 0, inside, 0), false);
    }

    @Override
    public void draw(Box box) {
        rows(out.card(box, title(), about()), true);
    }

    private String title() {
        return words.say("alerts.title", alerts.size());
    }

    private String about() {
        return words.say("alerts.about");
    }

    /// @return how high they are
    private double rows(Box box, boolean draws) {
        Lettering type = out.lettering(TextRole.BODY);
        double tag = 0;
        for (Severity each : Severity.values()) {
            tag = Math.max(tag, tag(type).width(severity(each)) + out.px(14));
        }
        double y = box.y();
        for (BenefitAlerts.Alert alert : alerts) {
            double high = type.wrap(alert.sentence(), box.width() - tag).size() * type.lineHeight();
            if (draws) {
                out.drawing()
                        .text(
                                box.x(),
                                y + type.lineHeight() / 2,
                                severity(alert.severity()),
                                tag(type),
                                ink(alert.severity()),
                                Anchor.START,
                                null);
                out.paragraph(box.x() + tag, y, box.width() - tag, alert.sentence(), TextRole.BODY, Token.INK);
                out.spot(
                        new Box(box.x(), y, box.width(), high),
                        new Subject.InPlan(alert.benefit()),
                        words.say("alerts.said", severity(alert.severity()), alert.sentence()));
            }
            y += high + out.px(BETWEEN);
        }
        return y - box.y();
    }

    private static Lettering tag(Lettering type) {
        return type.in(Typeface.SEMIBOLD);
    }

    private String severity(Severity severity) {
        return words.say("alerts." + severity);
    }

    private static Token ink(Severity severity) {
        return switch (severity) {
            case ERROR -> Token.DANGER;
            case WARNING -> Token.WARN;
            case ADVICE -> Token.INK_2;
        };
    }
}
