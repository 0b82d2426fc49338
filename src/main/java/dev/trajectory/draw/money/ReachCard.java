package dev.trajectory.draw.money;

import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Measures;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Part;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.words.MoneyWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How far the money that counts goes, for capital and revenue apart: a sentence, and a bar of all there is to pay
/// for.
final class ReachCard implements Part {

    private static final double BAR = 30;

    private final MoneyScene scene;
    private final MoneyWords words;
    private final String title;
    private final String explanation;
    private final List<FundKind> kinds;

    ReachCard(MoneyScene scene) {
        this.scene = scene;
        this.words = scene.words();
        this.title = words.say("reach.title", scene.money(false));
        this.explanation = scene.cashBasis();
        this.kinds = Arrays.stream(FundKind.values())
                .filter(kind -> !scene.counted(kind).spend().isNil())
                .toList();
    }

    @Override
    public double height(double width) {
        return scene.out().cardFrame(width, title, explanation)
                + rows(new Box(0, 0, width - 2 * scene.out().style().padding(), 0), false);
    }

    @Override
    public void draw(Box box) {
        rows(scene.out().card(box, title, explanation), true);
    }

    private double rows(Box box, boolean draws) {
        Sheet out = scene.out();
        Lettering type = out.lettering(TextRole.BODY);
        double y = box.y();
        for (FundKind kind : kinds) {
            String sentence = sentence(kind);
            if (draws) {
                out.paragraph(box.x(), y, box.width(), sentence, TextRole.BODY, Token.INK);
            }
            y += type.wrap(sentence, box.width()).size() * type.lineHeight() + out.px(8);
            if (draws) {
                bar(kind, new Box(box.x(), y, box.width(), out.px(BAR)));
            }
            y += out.px(BAR) + out.px(16);
        }
        return y - box.y() - (kinds.isEmpty() ? 0 : out.px(16));
    }

    private String sentence(FundKind kind) {
        KindOfMoney counted = scene.counted(kind);
        Money spend = counted.spend().total();
        Money gap = counted.gap().total();
        if (gap.pence() == 0) {
            return words.say("reach.all", words.kind(kind), scene.amounts().brief(spend));
        }
        return words.say(
                "reach.part",
                words.kind(kind),
                scene.amounts().brief(counted.paid().total()),
                scene.amounts().brief(spend),
                words.year(counted.gap().first()),
                scene.amounts().brief(gap));
    }

    private record Piece(Money amount, String key, Token ink) {}

    private void bar(FundKind kind, Box box) {
        Sheet out = scene.out();
        KindOfMoney counted = scene.counted(kind);
        Money none = scene.asked(kind).gap().total();
        Money whole = counted.spend().total();
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(
                counted.paid().total(), "reach.paid", out.inkOn(out.drawing().colour(Token.OK_FILL))));
        pieces.add(new Piece(counted.gap().total().minus(none), "reach.asked", Token.INK));
        pieces.add(new Piece(none, "reach.noSource", Token.DANGER));
        double x = box.x();
        for (Piece piece : pieces) {
            double wide = box.width() * piece.amount().pence() / Math.max(1, whole.pence());
            if (wide > 0) {
                draw(piece, new Box(x, box.y(), Math.max(1, wide), box.height()));
            }
            x += wide;
        }
    }

    private void draw(Piece piece, Box box) {
        Sheet out = scene.out();
        switch (piece.key()) {
            case "reach.paid" -> out.box(box, 0, out.drawing().colour(Token.OK_FILL), null);
            case "reach.asked" -> {
                out.hatch(box, Token.LINE_STRONG);
                out.box(box.inset(out.px(0.5), out.px(0.5)), 0, null, out.dashed(Token.ASKED, 1, 3, 2));
            }
            default -> {
                out.box(box, 0, out.drawing().colour(Token.DANGER_SOFT), null);
                out.box(box.inset(out.px(0.5), out.px(0.5)), 0, null, out.dashed(Token.DANGER, 1.3, 4, 2.5));
            }
        }
        Lettering type = out.lettering(TextRole.CONTROL);
        String amount = scene.amounts().brief(piece.amount());
        for (String text : List.of(words.say(piece.key(), amount), amount)) {
            double wide = type.width(text);
            if (wide + out.px(16) <= box.width()) {
                if (piece.key().equals("reach.asked")) {
                    out.box(
                            new Box(
                                    box.middle() - wide / 2 - out.px(5),
                                    box.centre() - type.size() * 0.7,
                                    wide + out.px(10),
                                    type.size() * 1.4),
                            Measures.BAR_RADIUS,
                            out.drawing().colour(Token.CANVAS),
                            null);
                }
                out.drawing().text(box.middle(), box.centre(), text, type, piece.ink(), Anchor.MIDDLE, null);
                return;
            }
        }
    }
}
