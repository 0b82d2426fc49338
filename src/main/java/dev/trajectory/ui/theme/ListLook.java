package dev.trajectory.ui.theme;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import org.jspecify.annotations.Nullable;

/// Has the list of a combo box wear nothing until it is shown in the look of its window. The toolkit styles it once
/// before that, by its own sheets, whose colours nothing gives a value then: it would complain of each.
final class ListLook {

    /// A style sheet without rules.
    private static final String NOTHING = "data:text/css,";

    private ListLook() {}

    /// Of all combo boxes in a scene, from now on; a second time changes nothing.
    static void install(Scene scene) {
        if (scene.getProperties().putIfAbsent(ListLook.class, true) == null) {
            scene.addEventFilter(ComboBoxBase.ON_SHOWING, event -> {
                if (event.getTarget() instanceof ComboBox<?> box
                        && box.getSkin() instanceof ComboBoxListViewSkin<?> skin) {
                    undress(skin.getPopupContent());
                }
            });
        }
    }

    /// As soon as the list is put into its popup, which is before it is styled; from then on it is dressed as
    /// shown.
    private static void undress(Node list) {
        if (list.getProperties().putIfAbsent(ListLook.class, true) == null) {
            list.sceneProperty().subscribe(ListLook::strip);
        }
    }

    private static void strip(@Nullable Scene popup) {
        if (popup != null && popup.getUserAgentStylesheet() == null) {
            popup.setUserAgentStylesheet(NOTHING);
        }
    }
}
