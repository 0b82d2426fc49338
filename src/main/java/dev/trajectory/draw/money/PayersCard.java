package dev.trajectory.draw.money;

import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Measures;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Part;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.words.MoneyWords;

/// Who pays and who gains: a matrix of both, what each gains more than it pays below it, and in a sentence who is
/// worst off and who best.
final class PayersCard implements Part {

    private static final double NET = 132;
    private static final double GAP = 8;
    private static final double CALLOUT_GAP = 10;
    private static final double AROUND = 14;
    private static final double ABOVE = 10;

    private final Sheet out;
    private final Parties parties;
    private final String title;
    private final String explanation;

    /// What is said of who is worst off and who best; empty where nobody is either.
    private final String callout;

    PayersCard(MoneyScene scene) {
        this.out = scene.out();
        this.parties = Parties.of(scene);
        MoneyWords words = scene.words();
        this.title = words.say("payers.title");
        this.explanation =
                words.say("payers.explanation", scene.amounts().millionsUnit(), scene.appraised(), words.prices());
        this.callout = String.join(" ", parties.sentences());
    }

    boolean isEmpty() {
        return parties.ids().isEmpty();
    }

    /// Whether a card so wide has room for a column for everybody.
    boolean fits(double width) {
        return grid(new Box(0, 0, inside(width), 0)).isWideEnough();
    }

    private double inside(double width) {
        return width - 2 * out.style().padding();
    }

    private PayersGrid grid(Box box) {
        return PayersGrid.of(out, box, parties.count(), PayersMatrix.behind(out, parties));
    }

    private double matrixHeight() {
        return PayersMatrix.height(out, parties.count()) + out.px(GAP);
    }

    @Override
    public double height(double width) {
        return out.cardFrame(width, title, explanation) + matrixHeight() + out.px(NET) + calloutHeight(inside(width));
    }

    @Override
    public void draw(Box box) {
        Box inside = out.card(box, title, explanation);
        PayersGrid grid = grid(inside);
        PayersMatrix.of(parties, grid).draw(inside.y());
        double spare = Math.max(0, box.height() - height(box.width()));
        double top = inside.y() + matrixHeight();
        new NetBars(parties, grid).draw(top, top + out.px(NET) + spare);
        double high = calloutHeight(inside.width());
        if (high > 0) {
            callout(new Box(inside.x(), box.bottom() - out.px(AROUND) - high, inside.width(), high));
        }
    }

    private double calloutHeight(double width) {
        if (callout.isEmpty()) {
            return 0;
        }
        Lettering type = out.lettering(TextRole.BODY);
        int lines = type.wrap(callout, width - 2 * out.px(AROUND)).size();
        return out.px(CALLOUT_GAP) + lines * type.lineHeight() + 2 * out.px(ABOVE);
    }

    private void callout(Box box) {
        Box ground = box.below(out.px(CALLOUT_GAP));
        out.box(ground, Measures.CARD_RADIUS, out.drawing().colour(Token.ACCENT_SOFT), null);
        out.paragraph(
                ground.x() + out.px(AROUND),
                ground.y() + out.px(ABOVE),
                ground.width() - 2 * out.px(AROUND),
                callout,
                TextRole.BODY,
                Token.INK);
    }
}
