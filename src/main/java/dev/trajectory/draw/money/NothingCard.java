package dev.trajectory.draw.money;

import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Part;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.edit.Section;
import dev.trajectory.words.MoneyWords;
import java.util.List;

/// What stands in the place of figures while a plan has none: what to enter, and where.
final class NothingCard implements Part {

    private final Sheet out;
    private final MoneyWords words;

    NothingCard(MoneyScene scene) {
        this.out = scene.out();
        this.words = scene.words();
    }

    @Override
    public double height(double width) {
        return out.cardFrame(width, words.say("nothing.title"), words.say("nothing.text")) + out.buttonHeight();
    }

    @Override
    public void draw(Box box) {
        Box inside = out.card(box, words.say("nothing.title"), words.say("nothing.text"));
        double x = inside.x();
        for (Section<?, ?> section : List.of(Section.CHUNKS, Section.BENEFITS, Section.FUNDS)) {
            Box button = out.button(x, inside.y(), words.say("enter." + section.name()), new Subject.ToEnter(section));
            x = button.right() + out.px(8);
        }
    }
}
