package dev.trajectory.draw.board;

import dev.trajectory.check.Marks;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.ChunkNumbers;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.words.BoardWords;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// What is written on the cards of a board, broken into lines once and not with every frame; where a card says what it
/// said on the board before, as it was broken there, for breaking names into lines takes longer than all else.
///
/// May be asked on any thread.
public final class CardTexts {

    /// What a card is to say, and the room that it has for it.
    ///
    /// @param signs how much of the first line the signs at its end take
    private record Said(PageStyle style, String title, String facts, double wide, double signs) {

        Written written() {
            return new Written(this, CardText.of(style, title, facts, wide, signs));
        }
    }

    private record Written(Said said, CardText text) {}

    private final Outlook outlook;
    private final PageStyle style;
    private final BoardWords words;
    private final ChunkNumbers numbers;
    private final Marks marks;
    private final Map<ChunkId, Written> before;
    private final Map<ChunkId, Written> written = new ConcurrentHashMap<>();

    /// @param style in the size of text that the board has
    /// @param before those of the board before; null for none
    CardTexts(
            Outlook outlook,
            PageStyle style,
            BoardWords words,
            ChunkNumbers numbers,
            Marks marks,
            @Nullable CardTexts before) {
        this.outlook = outlook;
        this.style = style;
        this.words = words;
        this.numbers = numbers;
        this.marks = marks;
        this.before = before == null ? Map.of() : before.written;
    }

    /// What is written on the card of a chunk of the board's plan.
    ///
    /// @param wide how wide the card is, which stays
    CardText of(Chunk chunk, double wide) {
        return written.computeIfAbsent(chunk.id(), _ -> write(chunk, wide)).text();
    }

    private Written write(Chunk chunk, double wide) {
        Integer number = numbers.numbers().get(chunk.id());
        Said said = new Said(
                style,
                (number == null ? "" : number + " ") + chunk.title(),
                words.facts(chunk, outlook.schedule().isUnfunded(chunk.id())),
                wide,
                CardLayer.signs(style, chunk, marks));
        Written known = before.get(chunk.id());
        return known != null && known.said().equals(said) ? known : said.written();
    }
}
