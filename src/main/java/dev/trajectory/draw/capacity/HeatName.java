package dev.trajectory.draw.capacity;

import dev.trajectory.draw.Livery;
import dev.trajectory.draw.Shape;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.RowName;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.model.ByMonth;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.words.LoadWords;

/// The name of a row, and how much there is.
record HeatName(Plan plan, Sheet out, LoadWords words) {

    private static final double AROUND = 34;

    /// How wide it is when nothing is shortened.
    double width(LoadRow row) {
        return new RowName(out).width(words.name(row.id()))
                + out.lettering(TextRole.CAPTION).width(limit(row))
                + out.px(AROUND);
    }

    void draw(LoadRow row, Box box) {
        double x = box.x();
        if (row.id() instanceof OrganisationId organisation) {
            Livery livery = out.livery(plan, organisation);
            out.drawing()
                    .add(new Shape.Texture(
                            x,
                            box.y() + out.px(3),
                            out.px(5),
                            box.height() - out.px(6),
                            livery.texture(),
                            livery.solid(),
                            livery.mark(),
                            organisation));
        }
        x += out.px(12);
        String limit = limit(row);
        double wide =
                out.text(box.right(), box.centre(), box.width(), limit, TextRole.CAPTION, Token.INK_3, Anchor.END);
        double room = box.right() - wide - out.px(10) - x;
        String name = words.name(row.id());
        new RowName(out).draw(x, box.centre(), room, name, row.id());
        out.spot(box, new Subject.InPlan(row.id()), name + ", " + limit);
    }

    private String limit(LoadRow row) {
        ByMonth limit = row.limit();
        if (limit == null) {
            return words.say("room.none");
        }
        boolean differs = !limit.exceptions().isEmpty();
        return row.isOfRole()
                ? words.say(differs ? "room.people.usually" : "room.people", words.people(limit.usual()))
                : words.say(differs ? "room.points.usually" : "room.points", limit.usual());
    }
}
