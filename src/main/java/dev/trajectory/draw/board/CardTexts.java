package dev.trajectory.draw.board;

import dev.trajectory.check.Marks;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.ChunkNumbers;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.words.BoardWords;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// What is written on the cards of a board, broken into lines once and not with every frame; where a card says what it
/// said on the board before, as it was broken there, for breaking names into lines takes longer than all else.
///
/// May be asked on any thread.
public final class CardTexts {

    /// What a card is to say, and the room that it has for it.
    ///
    /// @param number by which the chunk is called out; null for none
    /// @param signs how much of the first line the signs at its end take
    private record Said(Chunk chunk, @Nullable Integer number, boolean unfunded, double wide, double signs) {

        /// Plans share the chunks that no edit has touched.
        @SuppressWarnings("ReferenceEquality")
        boolean isAs(Said other) {
            return Objects.equals(number, other.number)
                    && unfunded == other.unfunded
                    && wide == other.wide
                    && signs == other.signs
                    && (chunk == other.chunk || saysAs(other.chunk));
        }

        private boolean saysAs(Chunk other) {
            return chunk.title().equals(other.title())
                    && chunk.duration().equals(other.duration())
                    && chunk.progress().equals(other.progress());
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
    /// @param before those of the board before, in the same locale; null for none
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
        this.before = before == null || !before.style.equals(style) ? Map.of() : before.written;
    }

    /// What is written on the card of a chunk of the board's plan.
    ///
    /// @param wide how wide the card is, which stays
    CardText of(Chunk chunk, double wide) {
        return written.computeIfAbsent(chunk.id(), _ -> write(chunk, wide)).text();
    }

    private Written write(Chunk chunk, double wide) {
        Said said = new Said(
                chunk,
                numbers.numbers().get(chunk.id()),
                outlook.schedule().isUnfunded(chunk.id()),
                wide,
                CardLayer.signs(style, chunk, marks));
        Written known = before.get(chunk.id());
        return known != null && known.said().isAs(said) ? known : new Written(said, text(said));
    }

    private CardText text(Said said) {
        String number = said.number() == null ? "" : said.number() + " ";
        String facts = words.facts(said.chunk(), said.unfunded());
        return CardText.of(style, number + said.chunk().title(), facts, said.wide(), said.signs());
    }
}
