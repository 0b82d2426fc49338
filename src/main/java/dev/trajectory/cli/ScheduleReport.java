package dev.trajectory.cli;

import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Lack;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Money;
import dev.trajectory.model.Plan;
import dev.trajectory.schedule.Cause;
import dev.trajectory.schedule.Cover;
import dev.trajectory.schedule.Placement;
import dev.trajectory.schedule.Schedule;
import dev.trajectory.schedule.Unplaced;
import dev.trajectory.words.CommandWords;
import dev.trajectory.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The dates of a plan, written for people and for programs.
final class ScheduleReport {

    private final Plan plan;
    private final Schedule schedule;
    private final Words words;
    private final CommandWords labels = CommandWords.in(Commands.LOCALE);

    ScheduleReport(Plan plan, Schedule schedule) {
        this.plan = plan;
        this.schedule = schedule;
        words = Words.of(plan, Commands.LOCALE);
    }

    ObjectNode json() {
        ObjectNode root = Json.object();
        root.put("start", text(schedule.start()));
        root.put("finish", text(schedule.finish()));
        ArrayNode chunks = root.putArray("chunks");
        schedule.byChunk().values().forEach(placement -> addChunk(chunks.addObject(), placement));
        ArrayNode unplaced = root.putArray("unplaced");
        for (Unplaced chunk : schedule.unplaced()) {
            unplaced.addObject().put("id", chunk.chunk().value()).put("reason", words.unplaced(chunk));
        }
        if (schedule.funding() != null) {
            root.put("finishIfFunded", schedule.isUnfunded());
            ArrayNode unfunded = root.putArray("unfunded");
            schedule.funding()
                    .unfunded()
                    .forEach(cover -> unfunded.add(cover.chunk().value()));
        }
        return root;
    }

    private void addChunk(ObjectNode row, Placement placement) {
        row.put("id", placement.chunk().value());
        row.put("start", placement.start().toString());
        row.put("finish", placement.finish().toString());
        row.put("floatDays", placement.floatDays());
        row.put("critical", placement.critical());
        if (placement.engineStart() != null) {
            row.put("engineStart", placement.engineStart().toString());
        }
        Cover cover = cover(placement.chunk());
        if (cover != null) {
            addCover(row.putObject("funding"), cover);
        }
        ArrayNode causes = row.putArray("causes");
        for (Cause cause : placement.causes()) {
            ObjectNode node = causes.addObject();
            node.put("kind", cause.kind().key());
            node.put("date", cause.date().toString());
            node.put("subject", cause.subject() == null ? null : cause.subject().value());
            node.put("text", words.cause(cause));
        }
    }

    private void addCover(ObjectNode node, Cover cover) {
        node.put("state", cover.state().name().toLowerCase(Locale.ROOT));
        node.put("doable", cover.doable().toString());
        node.put("payable", text(cover.payable()));
        if (cover.waitsFor() != null) {
            node.put("waitsFor", cover.waitsFor().value());
        }
        ArrayNode lacks = node.putArray("lacks");
        for (Lack lack : cover.lacks()) {
            ByYear years = lack.amounts();
            for (int year = years.first(); year < years.end(); year++) {
                if (years.pence(year) > 0) {
                    lacks.addObject()
                            .put("org", lack.organisation().value())
                            .put("kind", lack.kind().name())
                            .put("fy", new FinancialYear(year).toString())
                            .put("amountK", Amounts.thousands(new Money(years.pence(year))));
                }
            }
        }
    }

    private @Nullable Cover cover(ChunkId chunk) {
        return schedule.funding() == null ? null : schedule.funding().cover(chunk);
    }

    List<String> csv() {
        List<String> rows = new ArrayList<>();
        List<String> head =
                new ArrayList<>(List.of("id", "title", "owner", "start", "finish", "floatDays", "critical", "cause"));
        if (schedule.funding() != null) {
            head.addAll(List.of("funding", "doable", "payable"));
        }
        rows.add(Csv.row(head));
        for (Placement placement : schedule.byChunk().values()) {
            List<String> row = new ArrayList<>(List.of(
                    placement.chunk().value(),
                    title(placement.chunk()),
                    owner(placement.chunk()),
                    placement.start().toString(),
                    placement.finish().toString(),
                    placement.floatDays() == null ? "" : placement.floatDays().toString(),
                    Boolean.toString(placement.critical()),
                    binding(placement)));
            Cover cover = cover(placement.chunk());
            if (cover != null) {
                LocalDate payable = cover.payable();
                row.add(cover.state().name().toLowerCase(Locale.ROOT));
                row.add(cover.doable().toString());
                row.add(payable == null ? "" : payable.toString());
            }
            rows.add(Csv.row(row));
        }
        for (Unplaced chunk : schedule.unplaced()) {
            rows.add(Csv.row(List.of(
                    chunk.chunk().value(),
                    title(chunk.chunk()),
                    owner(chunk.chunk()),
                    "",
                    "",
                    "",
                    "",
                    words.unplaced(chunk))));
        }
        return rows;
    }

    List<String> text() {
        Table table = new Table(List.of(
                labels.say("head.id"),
                labels.say("head.chunk"),
                labels.say("head.start"),
                labels.say("head.finish"),
                labels.say("head.float"),
                labels.say("head.cause")));
        for (Placement placement : schedule.byChunk().values()) {
            table.add(
                    placement.chunk().value(),
                    title(placement.chunk()),
                    placement.start().toString(),
                    placement.finish().toString(),
                    floatText(placement),
                    binding(placement));
        }
        List<String> lines = new ArrayList<>(table.lines());
        for (Unplaced chunk : schedule.unplaced()) {
            lines.add(labels.say("noDate", chunk.chunk().value(), title(chunk.chunk()), words.unplaced(chunk)));
        }
        if (schedule.funding() != null) {
            for (Cover cover : schedule.funding().covers().values()) {
                if (cover.state() != Cover.State.FUNDED) {
                    lines.add(labels.say("cover", cover.chunk().value(), title(cover.chunk()), words.cover(cover)));
                }
            }
        }
        lines.add(span());
        return lines;
    }

    private String span() {
        LocalDate start = schedule.start();
        LocalDate finish = schedule.finish();
        if (start == null || finish == null) {
            return labels.say("nothingPlaced");
        }
        return labels.say(schedule.isUnfunded() ? "spanIfFunded" : "span", start.toString(), finish.toString());
    }

    private String floatText(Placement placement) {
        if (placement.critical()) {
            return labels.say("critical");
        }
        return placement.floatDays() == null ? "" : labels.say("days", placement.floatDays());
    }

    private String binding(Placement placement) {
        return placement.causes().isEmpty()
                ? ""
                : words.cause(placement.causes().getLast());
    }

    private String title(ChunkId id) {
        Chunk chunk = plan.chunks().find(id);
        return chunk == null ? "" : chunk.title();
    }

    private String owner(ChunkId id) {
        Chunk chunk = plan.chunks().find(id);
        return chunk == null || chunk.owner() == null ? "" : chunk.owner().value();
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
