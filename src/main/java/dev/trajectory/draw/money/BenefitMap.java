package dev.trajectory.draw.money;

import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Measures;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.Shape.Step;
import dev.trajectory.draw.Stroke;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Part;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.finance.Finances;
import dev.trajectory.funding.Dates;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.Id;
import dev.trajectory.model.Money;
import dev.trajectory.model.Outcome;
import dev.trajectory.model.Plan;
import dev.trajectory.words.MoneyWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// From chunks to benefits to outcomes: three columns, and a line for each tie. Benefits stand in their order; chunks
/// and outcomes as near to what they are tied to as the others leave room, so that few lines cross. What hangs on the
/// record looked at stands out by heavier lines and type, and the rest steps back.
final class BenefitMap implements Part {

    private static final double PITCH_GAP = 5;
    private static final double LINKS_SHARE = 0.09;

    private final Finances money;
    private final Sheet out;
    private final MoneyWords words;
    private final BenefitTies ties;
    private final @Nullable Id focus;
    private final Set<Id> about;
    private final String explanation;

    /// @param focus the record looked at; null for none
    BenefitMap(Plan plan, Finances money, Sheet out, MoneyWords words, @Nullable Id focus) {
        this.money = money;
        this.out = out;
        this.words = words;
        this.focus = focus != null && plan.has(focus) ? focus : null;
        this.ties = BenefitTies.of(plan, this.focus);
        this.about = this.focus == null ? Set.of() : ties.about(this.focus);
        this.explanation = explanation();
    }

    private String explanation() {
        String about = words.say("benefitMap.about");
        return ties.more() == 0 ? about : about + " " + words.say("benefitMap.more", ties.more());
    }

    private double nodeHeight() {
        return out.style().row();
    }

    private double pitch() {
        return nodeHeight() + out.px(PITCH_GAP);
    }

    @Override
    public double height(double width) {
        int most = Math.max(
                ties.benefits().size(),
                Math.max(ties.chunks().size(), ties.outcomes().size()));
        return out.cardFrame(width, words.say("benefitMap.title"), explanation) + nodeHeight() + most * pitch();
    }

    @Override
    public void draw(Box box) {
        Box inside = out.card(box, words.say("benefitMap.title"), explanation);
        List<Box> columns = inside.columns(inside.width() * LINKS_SHARE, 3, 4, 2.6);
        head(columns.get(0), words.say("benefitMap.chunks"));
        head(columns.get(1), words.say("benefitMap.benefits"));
        head(columns.get(2), words.say("benefitMap.outcomes"));
        Map<Id, Box> places = places(columns);
        ties.ties().stream().filter(tie -> !isLit(tie)).forEach(tie -> line(tie, places));
        ties.ties().stream().filter(this::isLit).forEach(tie -> line(tie, places));
        ties.chunks().forEach(each -> node(each.id(), each.title(), finish(each), false, places));
        ties.benefits()
                .forEach(each -> node(
                        each.id(),
                        each.title(),
                        worth(each),
                        each.enablingChunks().isEmpty() || each.outcomes().isEmpty(),
                        places));
        ties.outcomes().forEach(each -> node(each.id(), each.name(), "", isUnserved(each), places));
    }

    private void head(Box column, String text) {
        out.text(
                column.x(),
                column.y() + nodeHeight() / 2,
                column.width(),
                text,
                TextRole.CARD_NAME,
                Token.INK_2,
                Anchor.START);
    }

    private boolean isUnserved(Outcome outcome) {
        return ties.ties().stream().noneMatch(tie -> tie.to().equals(outcome.id()));
    }

    private String finish(Chunk chunk) {
        Dates.Span span = money.dates().of(chunk.id());
        return span == null ? "" : words.day(span.finish());
    }

    private String worth(Benefit benefit) {
        Money value = benefit.yearlyValue();
        String name = BenefitRegister.className(words, benefit.benefitClass());
        return value == null
                ? name
                : words.say("benefitMap.worth", name, words.amounts().brief(value));
    }

    private Map<Id, Box> places(List<Box> columns) {
        double top = columns.getFirst().y() + nodeHeight() + out.px(PITCH_GAP);
        Map<Id, Double> at = new HashMap<>();
        double y = top;
        for (Benefit each : ties.benefits()) {
            at.put(each.id(), y);
            y += pitch();
        }
        double bottom =
                Math.max(y, top + Math.max(ties.chunks().size(), ties.outcomes().size()) * pitch());
        at.putAll(beside(ids(ties.chunks(), Chunk::id), at, top, bottom, true));
        at.putAll(beside(ids(ties.outcomes(), Outcome::id), at, top, bottom, false));
        Map<Id, Box> places = new HashMap<>();
        ties.chunks().forEach(each -> put(places, columns.get(0), each.id(), at));
        ties.benefits().forEach(each -> put(places, columns.get(1), each.id(), at));
        ties.outcomes().forEach(each -> put(places, columns.get(2), each.id(), at));
        return places;
    }

    private static <R> List<Id> ids(List<R> rows, Function<R, ? extends Id> id) {
        return rows.stream().<Id>map(id).toList();
    }

    private void put(Map<Id, Box> places, Box column, Id id, Map<Id, Double> at) {
        places.put(id, new Box(column.x(), at.getOrDefault(id, column.y()), column.width(), nodeHeight()));
    }

    /// Places records beside those they are tied to: each at the middle of them, pushed on where another stands.
    private Map<Id, Double> beside(List<Id> rows, Map<Id, Double> at, double top, double bottom, boolean isBefore) {
        Map<Id, Double> wanted = new HashMap<>();
        for (Id each : rows) {
            wanted.put(
                    each,
                    ties.ties().stream()
                            .filter(tie -> each.equals(isBefore ? tie.from() : tie.to()))
                            .mapToDouble(tie -> at.getOrDefault(isBefore ? tie.to() : tie.from(), bottom))
                            .average()
                            .orElse(bottom));
        }
        List<Id> sorted = new ArrayList<>(rows);
        sorted.sort(
                (one, other) -> Double.compare(wanted.getOrDefault(one, bottom), wanted.getOrDefault(other, bottom)));
        Map<Id, Double> placed = new HashMap<>();
        double free = top;
        for (int i = 0; i < sorted.size(); i++) {
            double last = bottom - (sorted.size() - i) * pitch();
            double y = Math.max(free, Math.min(wanted.getOrDefault(sorted.get(i), bottom), last));
            placed.put(sorted.get(i), y);
            free = y + pitch();
        }
        return placed;
    }

    private boolean isLit(BenefitTies.Tie tie) {
        return about.contains(tie.from()) && about.contains(tie.to());
    }

    private void line(BenefitTies.Tie tie, Map<Id, Box> places) {
        Box from = places.get(tie.from());
        Box to = places.get(tie.to());
        if (from == null || to == null) {
            return;
        }
        double middle = (from.right() + to.x()) / 2;
        Token token = isLit(tie) ? Token.ACCENT : focus == null ? Token.LINE_STRONG : Token.LINE_SOFT;
        out.drawing()
                .path(
                        List.of(
                                new Step.Move(from.right(), from.centre()),
                                new Step.Cubic(middle, from.centre(), middle, to.centre(), to.x(), to.centre())),
                        null,
                        out.stroke(token, isLit(tie) ? 2 : 1),
                        null);
    }

    private void node(Id id, String name, String beside, boolean isLacking, Map<Id, Box> places) {
        Box place = places.get(id);
        if (place == null) {
            return;
        }
        boolean isLit = about.contains(id);
        boolean isBack = focus != null && !isLit;
        Stroke line = isLacking
                ? out.dashed(Token.WARN, 1.3, 4, 2.5)
                : isLit
                        ? out.stroke(Token.ACCENT, id.equals(focus) ? 2.5 : 1.5)
                        : out.stroke(isBack ? Token.LINE_SOFT : Token.LINE, 1);
        Token ground = isLit ? Token.ACCENT_SOFT : Token.CANVAS;
        out.box(place, Measures.CONTROL_RADIUS, out.drawing().colour(ground), line);
        Lettering small = out.lettering(TextRole.AXIS);
        double room = place.width() - out.px(16);
        double taken = beside.isEmpty() ? 0 : small.width(beside) + out.px(10);
        if (taken > room * 0.5) {
            taken = 0;
        }
        Lettering type =
                isLit ? out.lettering(TextRole.TABLE_ROW).in(Typeface.SEMIBOLD) : out.lettering(TextRole.TABLE_ROW);
        out.drawing()
                .text(
                        place.x() + out.px(8),
                        place.centre(),
                        type.fit(name, room - taken),
                        type,
                        isBack ? Token.INK_3 : Token.INK,
                        Anchor.START,
                        id);
        if (taken > 0) {
            out.drawing()
                    .text(
                            place.right() - out.px(8),
                            place.centre(),
                            beside,
                            small,
                            isBack ? Token.INK_3 : Token.INK_2,
                            Anchor.END,
                            id);
        }
        out.spot(place, id.equals(focus) ? new Subject.InPlan(id) : new Subject.ToFocus(id), said(id, name));
    }

    /// What a screen reader says of a record: its name, what it comes of and what comes of it.
    private String said(Id id, String name) {
        String before = names(id, false);
        String after = names(id, true);
        String said = before.isEmpty() ? name : words.say("benefitMap.said.before", name, before);
        return after.isEmpty() ? said : words.say("benefitMap.said.after", said, after);
    }

    private String names(Id id, boolean onward) {
        return ties.ties().stream()
                .filter(tie -> id.equals(onward ? tie.from() : tie.to()))
                .map(tie -> words.name(onward ? tie.to() : tie.from()))
                .collect(Collectors.joining(", "));
    }
}
