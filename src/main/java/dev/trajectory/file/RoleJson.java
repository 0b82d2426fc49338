package dev.trajectory.file;

import dev.trajectory.model.Role;

/// A role in the file.
final class RoleJson {

    static final Form<Role> FORM = RecordForm.tall(RoleJson::read, RoleJson::write);

    private RoleJson() {}

    private static Role read(In in) {
        return new Role(
                in.need("id", Ids.ROLE),
                in.need("name", Forms.TEXT),
                in.maybe("pool", ByMonthForm.PEOPLE),
                in.flag("shared"),
                in.text("notes"));
    }

    private static void write(Role role, Out out) {
        out.put("id", role.id(), Ids.ROLE)
                .put("name", role.name(), Forms.TEXT)
                .maybe("pool", role.pool(), ByMonthForm.PEOPLE)
                .flag("shared", role.shared())
                .text("notes", role.notes());
    }
}
