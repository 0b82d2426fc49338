package dev.trajectory.draw.rollout;

import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Part;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.edit.rollout.Offer;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Rollout;
import dev.trajectory.outlook.CopyNow;
import dev.trajectory.words.RolloutWords;
import java.util.List;

/// What is offered to each copy, in words, with what can be answered.
record OffersCard(Plan plan, Sheet out, RolloutWords words, Rollout rollout, List<CopyNow> copies) implements Part {

    private List<Offer> all() {
        return copies.stream().flatMap(copy -> copy.offers().stream()).toList();
    }

    /// Those that can be taken together: nothing done by hand is lost by them.
    private static List<Offer> free(List<Offer> offers) {
        return offers.stream().filter(offer -> !offer.overwrites()).toList();
    }

    private String about() {
        return words.say(all().isEmpty() ? "offers.none" : "offers.about");
    }

    private double line() {
        return out.buttonHeight() + out.px(8);
    }

    private Lettering type() {
        return out.lettering(TextRole.BODY);
    }

    private double buttons() {
        Lettering control = out.lettering(TextRole.CONTROL);
        return control.width(words.say("offers.take")) + control.width(words.say("offers.keep")) + out.px(24 * 2 + 8);
    }

    private double wordsWidth(double inside) {
        return inside - buttons() - out.px(16);
    }

    private double rowHeight(Offer offer, double inside) {
        int lines = type().wrap(words.offer(offer), wordsWidth(inside)).size();
        return Math.max(line(), lines * type().lineHeight() + out.px(10));
    }

    @Override
    public double height(double width) {
        double inside = width - 2 * out.style().padding();
        double high = out.cardFrame(width, words.say("offers.title", rollout.name()), about());
        if (!all().isEmpty()) {
            high += line();
        }
        for (CopyNow copy : copies) {
            if (!copy.offers().isEmpty()) {
                high += line();
                high += copy.offers().stream()
                        .mapToDouble(offer -> rowHeight(offer, inside))
                        .sum();
            }
        }
        return high;
    }

    @Override
    public void draw(Box box) {
        Box inside = out.card(box, words.say("offers.title", rollout.name()), about());
        if (all().isEmpty()) {
            return;
        }
        takeAll(inside);
        double y = inside.y() + line();
        for (CopyNow copy : copies) {
            if (!copy.offers().isEmpty()) {
                y = copy(copy, new Box(inside.x(), y, inside.width(), 0));
            }
        }
    }

    /// What would lose something done by hand is left to be answered by itself, which is said.
    private void takeAll(Box inside) {
        List<Offer> free = free(all());
        int left = all().size() - free.size();
        double x = inside.x();
        if (!free.isEmpty()) {
            String text = words.say(left == 0 ? "offers.all" : "offers.others", free.size());
            Box button = out.button(x, inside.y(), text, new Subject.Offered(rollout.id(), free, true));
            x = button.right() + out.px(12);
        }
        if (left > 0) {
            out.text(
                    x,
                    inside.y() + out.buttonHeight() / 2,
                    inside.right() - x,
                    words.say("offers.left", left),
                    TextRole.BODY,
                    Token.WARN,
                    Anchor.START);
        }
    }

    /// @return where the next one begins
    private double copy(CopyNow copy, Box box) {
        double y = box.y();
        Organisation organisation = plan.organisations().find(copy.organisation());
        out.rule(box.x(), y, box.width(), Token.LINE);
        double middle = y + line() / 2;
        double x = box.x();
        if (organisation != null) {
            out.chip(plan, organisation, x, middle);
            x += out.chipWidth(organisation) + out.px(8);
        }
        String code = words.code(copy.organisation());
        List<Offer> free = free(copy.offers());
        double right = box.right();
        right = answerAll(words.say("offers.keep.copy", code), copy.offers(), false, right, y);
        if (!free.isEmpty()) {
            right = answerAll(words.say("offers.take.copy", free.size(), code), free, true, right, y);
        }
        Lettering strong = type().in(Typeface.SEMIBOLD);
        String whose = organisation == null ? words.say("none") : organisation.name();
        String head = words.say("offers.copy", copy.offers().size(), whose);
        out.drawing().text(x, middle, strong.fit(head, right - out.px(4) - x), strong, Token.INK, Anchor.START, null);
        y += line();
        for (Offer offer : copy.offers()) {
            double high = rowHeight(offer, box.width());
            row(copy, offer, new Box(box.x(), y, box.width(), high));
            y += high;
        }
        return y;
    }

    /// A button that answers several offers.
    ///
    /// @param right where it ends
    /// @return where what is left of it ends
    private double answerAll(String text, List<Offer> offers, boolean isTaken, double right, double y) {
        double wide = out.lettering(TextRole.CONTROL).width(text) + out.px(24);
        out.button(right - wide, y + out.px(4), text, new Subject.Offered(rollout.id(), offers, isTaken));
        return right - wide - out.px(8);
    }

    private void row(CopyNow copy, Offer offer, Box box) {
        out.rule(box.x(), box.y(), box.width(), Token.LINE_SOFT);
        String said = words.offer(offer);
        out.around(
                box.x(),
                box.centre(),
                wordsWidth(box.width()),
                said,
                TextRole.BODY,
                offer.overwrites() ? Token.WARN : Token.INK);
        double y = box.centre() - out.buttonHeight() / 2;
        double x = box.right() - buttons();
        x = answer(copy, offer, true, x, y) + out.px(8);
        answer(copy, offer, false, x, y);
    }

    /// A button that a screen reader tells from those of other offers.
    ///
    /// @return where it ends
    private double answer(CopyNow copy, Offer offer, boolean isTaken, double x, double y) {
        String text = words.say(isTaken ? "offers.take" : "offers.keep");
        String said = words.say("offers.said", text, words.code(copy.organisation()), words.offer(offer));
        return out.button(x, y, text, new Subject.Offered(rollout.id(), List.of(offer), isTaken), said)
                .right();
    }
}
