package dev.trajectory.draw.rollout;

import dev.trajectory.draw.Token;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Cell;
import dev.trajectory.draw.page.Part;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.draw.page.Table;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import dev.trajectory.outlook.CopyNow;
import dev.trajectory.words.RolloutWords;
import java.util.ArrayList;
import java.util.List;

/// The copies in a table, the pattern above them.
record CopiesCard(Sheet out, RolloutWords words, Rollout rollout, List<CopyNow> copies) implements Part {

    private String about() {
        OrganisationId home = rollout.home();
        String said = words.scales(rollout);
        if (home != null && !rollout.scales().isEmpty()) {
            said += " " + words.say("copies.about", words.name(home));
        }
        return said + " " + words.say("copies.press");
    }

    private Table table() {
        List<Cell> heads = new ArrayList<>();
        for (String head :
                List.of("organisation", "wave", "size", "weeks", "start", "finish", "cost", "done", "offers")) {
            heads.add(Cell.quiet(words.say("head." + head)));
        }
        return new Table(heads, copies.stream().map(this::row).toList());
    }

    private List<Cell> row(CopyNow now) {
        RolloutCopy copy = now.copy();
        OrganisationId organisation = now.organisation();
        String whose = organisation == null ? words.say("none") : words.name(organisation);
        Cell name = copy == null
                ? Cell.strong(words.say("waves.pattern", whose))
                : Cell.of(whose).about(new Subject.CopyOf(rollout.id(), copy.organisation()), said(now, whose));
        int offers = now.offers().size();
        Cell offered = offers == 0
                ? Cell.quiet(words.say("none"))
                : Cell.strong(offers + "").in(Token.WARN);
        return List.of(
                name,
                Cell.of(now.wave() + ""),
                Cell.of(copy == null ? words.say("none") : words.size(rollout, copy)),
                Cell.of(words.number(now.weeks())),
                Cell.of(words.day(now.start())),
                Cell.of(words.day(now.finish())),
                Cell.of(words.money(now.cost())),
                Cell.of(words.say("percent", now.percentDone())),
                offered);
    }

    private String said(CopyNow now, String whose) {
        return words.say(
                "waves.said", whose, now.wave(), words.day(now.start()), words.day(now.finish()), now.percentDone());
    }

    @Override
    public double height(double width) {
        return out.cardFrame(width, words.say("copies.title", rollout.name()), about())
                + table().height(out.style(), width - 2 * out.style().padding());
    }

    @Override
    public void draw(Box box) {
        table().draw(out, out.card(box, words.say("copies.title", rollout.name()), about()));
    }
}
