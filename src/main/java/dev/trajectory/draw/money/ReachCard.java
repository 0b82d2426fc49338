package dev.trajectory.draw.money;

import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Part;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.model.FundKind;
import java.util.Arrays;
import java.util.List;

/// How far the money that counts goes, for capital and revenue apart: a sentence, and a bar of all there is to pay
/// for; then what else follows, in words.
final class ReachCard implements Part {

    private static final double BAR = 30;
    private static final double BETWEEN = 14;

    private final MoneyScene scene;
    private final Sheet out;
    private final ReachSentences sentences;
    private final String title;
    private final String explanation;
    private final List<FundKind> kinds;

    ReachCard(MoneyScene scene) {
        this.scene = scene;
        this.out = scene.out();
        this.sentences = ReachSentences.of(scene);
        this.title = scene.words().say("reach.title", scene.money(false));
        this.explanation = scene.withAsked(scene.cashBasis(scene.appraised()));
        this.kinds = Arrays.stream(FundKind.values())
                .filter(kind -> !scene.counted(kind).spend().isNil())
                .toList();
    }

    @Override
    public double height(double width) {
        return out.cardFrame(width, title, explanation)
                + rows(new Box(0, 0, width - 2 * out.style().padding(), 0), false);
    }

    @Override
    public void draw(Box box) {
        rows(out.card(box, title, explanation), true);
    }

    /// @return how high they are
    private double rows(Box box, boolean draws) {
        double y = box.y();
        for (FundKind kind : kinds) {
            y += sentences.of(kind).at(out, box, y, draws) + out.px(6);
            if (draws) {
                new ReachBar(scene, kind).draw(new Box(box.x(), y, box.width(), out.px(BAR)));
            }
            y += out.px(BAR + BETWEEN);
        }
        for (Sentence sentence : sentences.others()) {
            y += sentence.at(out, box, y, draws) + out.px(4);
        }
        return y - box.y();
    }
}
