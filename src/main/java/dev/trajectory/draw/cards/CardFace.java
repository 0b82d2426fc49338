package dev.trajectory.draw.cards;

import dev.trajectory.draw.Drawing;
import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Livery;
import dev.trajectory.draw.Shape;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import dev.trajectory.draw.page.Box;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkNumbers;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.Plan;
import dev.trajectory.words.CardWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One card: its number, large enough to be called out across a room; who leads it, its name, how long it takes and
/// what it waits for.
final class CardFace {

    private static final double PADDING = 18;
    private static final double STRIPE = 14;
    private static final Lettering NUMBER = new Lettering(Typeface.BOLD, 64);
    private static final Lettering CODE = new Lettering(Typeface.BOLD, 28);
    private static final Lettering OWNER = new Lettering(Typeface.REGULAR, 13);
    private static final Lettering NAME = new Lettering(Typeface.SEMIBOLD, 22);
    private static final Lettering FACT = new Lettering(Typeface.MEDIUM, 17);
    private static final int NAME_LINES = 3;
    private static final int FACT_LINES = 2;

    private final Plan plan;
    private final ChunkNumbers numbers;
    private final Theme theme;
    private final CardWords words;
    private final Drawing out;

    CardFace(Plan plan, ChunkNumbers numbers, Theme theme, CardWords words, Drawing out) {
        this.plan = plan;
        this.numbers = numbers;
        this.theme = theme;
        this.words = words;
        this.out = out;
    }

    void draw(Chunk chunk, Box at) {
        @Nullable Organisation owner = plan.organisations().find(chunk.owner());
        stripe(owner, at);
        double x = at.x() + PADDING + STRIPE + 12;
        double right = at.right() - PADDING;
        String number = Integer.toString(numbers.number(chunk.id()));
        double top = at.y() + PADDING + NUMBER.size() / 2;
        out.text(x, top, number, NUMBER, Token.INK, Anchor.START, chunk.id());
        owner(chunk, owner, x + NUMBER.width(number) + PADDING, right, at.y() + PADDING + 12);
        double y = at.y() + PADDING + NUMBER.size() + 22;
        for (String line : NAME.typeface().wrap(chunk.title(), NAME.size(), right - x, NAME_LINES)) {
            out.text(x, y, line, NAME, Token.INK, Anchor.START, chunk.id());
            y += NAME.lineHeight();
        }
        List<String> facts = FACT.typeface().wrap(facts(chunk), FACT.size(), right - x, FACT_LINES);
        y = at.bottom() - PADDING - (facts.size() - 0.5) * FACT.lineHeight();
        for (String line : facts) {
            out.text(x, y, line, FACT, Token.INK_2, Anchor.START, chunk.id());
            y += FACT.lineHeight();
        }
    }

    private void stripe(@Nullable Organisation owner, Box at) {
        double y = at.y() + PADDING;
        double height = at.height() - 2 * PADDING;
        if (owner == null) {
            out.box(at.x() + PADDING, y, STRIPE, height, 0, null, out.dashed(Token.LINE_STRONG, 1, 3, 3), null);
            return;
        }
        int index = plan.organisations().stream().toList().indexOf(owner);
        Livery livery = theme.livery(index);
        out.add(new Shape.Texture(
                at.x() + PADDING, y, STRIPE, height, livery.texture(), livery.solid(), livery.mark(), owner.id()));
    }

    private void owner(Chunk chunk, @Nullable Organisation owner, double x, double right, double y) {
        double room = right - x;
        if (owner == null) {
            out.text(right, y, OWNER.fit(words.nobody(), room), OWNER, Token.INK_3, Anchor.END, chunk.id());
            return;
        }
        out.text(right, y, CODE.fit(owner.code(), room), CODE, Token.INK, Anchor.END, owner.id());
        out.text(right, y + 28, OWNER.fit(owner.name(), room), OWNER, Token.INK_2, Anchor.END, owner.id());
    }

    private String facts(Chunk chunk) {
        List<Integer> waits = chunk.dependencies().stream()
                .map(Dependency::on)
                .map(numbers::number)
                .filter(number -> number > 0)
                .sorted()
                .toList();
        return words.facts(chunk, waits);
    }
}
