package dev.trajectory.ui.shell;

import dev.trajectory.ui.board.BoardView;
import dev.trajectory.ui.capacity.CapacityView;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.Once;
import dev.trajectory.ui.desk.Panel;
import dev.trajectory.ui.desk.Place;
import dev.trajectory.ui.findings.FindingsPanel;
import dev.trajectory.ui.funding.FundingView;
import dev.trajectory.ui.glossary.GlossaryPanel;
import dev.trajectory.ui.governance.GovernanceView;
import dev.trajectory.ui.history.HistoryPanel;
import dev.trajectory.ui.inspector.Inspector;
import dev.trajectory.ui.map.MapView;
import dev.trajectory.ui.minutes.MinutesPanel;
import dev.trajectory.ui.money.BenefitsView;
import dev.trajectory.ui.money.CutPanel;
import dev.trajectory.ui.money.FiguresView;
import dev.trajectory.ui.money.MoneyView;
import dev.trajectory.ui.money.SpendPanel;
import dev.trajectory.ui.money.YearEndView;
import dev.trajectory.ui.options.OptionsView;
import dev.trajectory.ui.outcomes.OutcomesView;
import dev.trajectory.ui.promises.PromisesView;
import dev.trajectory.ui.records.RecordsView;
import dev.trajectory.ui.roadmap.RoadmapView;
import dev.trajectory.ui.rollout.RolloutView;
import dev.trajectory.ui.settings.SettingsPanel;
import dev.trajectory.ui.status.StatusMeetingPanel;
import dev.trajectory.ui.vote.VotePanel;
import dev.trajectory.ui.workshop.ConnectPanel;
import dev.trajectory.ui.workshop.HalfTyped;
import dev.trajectory.ui.workshop.PlacePanel;
import dev.trajectory.ui.workshop.Room;
import dev.trajectory.ui.workshop.Step;
import dev.trajectory.ui.workshop.StepPanel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// All that a window can show, each made when it is first looked at. The one place that knows the features, and what
/// they need of each other.
///
/// @param places with their views, the first one where a window begins
/// @param roadmap among them the view that has a place for every chunk
/// @param halfVote the vote that is counted, in the room or beside a view
/// @param ofWorkshop the minutes, told when a workshop begins and ends
/// @param capacity among them the view in which months of load are answered
/// @param promises among them the view in which promises are answered
/// @param governance among them the tables by which the programme is governed
/// @param records among them the view that has a place for everything in a plan
record Features(
        List<Place> places,
        Once<RoadmapView> roadmap,
        Once<CapacityView> capacity,
        Once<PromisesView> promises,
        Once<GovernanceView> governance,
        Once<RecordsView> records,
        Once<Panel> inspector,
        Once<FindingsPanel> findings,
        Once<Panel> history,
        Once<Panel> statusMeeting,
        Once<Panel> cutTest,
        Once<Panel> spendBy,
        Once<Panel> settings,
        Once<Panel> vote,
        HalfTyped halfVote,
        Once<MinutesPanel> ofWorkshop,
        Once<Panel> minutes,
        Once<Panel> glossary) {

    static final String ROADMAP = "roadmap";
    private static final String BOARD = "board";
    private static final String OPTIONS = "options";
    private static final String WORKSHOP = "workshop";
    private static final String TIMER = "timer";
    private static final String VOTE = "vote";
    private static final String NOTE = "note";
    private static final String DECISION = "decision";
    static final String ROLLOUT = "rollout";
    static final String RECORDS = "records";
    static final String GOVERNANCE = "governance";
    static final String CAPACITY = "capacity";
    static final String PROMISES = "promises";

    /// How large the program's mark is on a projector, in pixels.
    private static final int MARK = 50;

    static Features of(Desk desk, Memory memory) {
        Once<RoadmapView> roadmap = Once.of(() -> roadmap(desk, memory));
        Once<RecordsView> records = Once.of(() -> new RecordsView(desk));
        Once<CapacityView> capacity = Once.of(() -> new CapacityView(desk));
        Once<PromisesView> promises = Once.of(() -> new PromisesView(desk));
        Once<GovernanceView> governance = Once.of(() -> new GovernanceView(desk));
        Once<Panel> cutTest = Once.of(() -> CutPanel.of(desk));
        Once<Panel> spendBy = Once.of(() -> SpendPanel.of(desk));
        Once<Panel> inspector = Once.of(() -> new Inspector(desk));
        HalfTyped vote = half(memory, VOTE).shared();
        Once<MinutesPanel> minutes = Once.of(() -> new MinutesPanel(desk, memory.workshop(), half(memory, NOTE)));
        return new Features(
                List.of(
                        new Place(
                                ROADMAP,
                                'R',
                                "fltral-data-bar-horizontal-24",
                                "fltfal-data-bar-horizontal-24",
                                Once.of(roadmap),
                                inspector),
                        new Place(
                                BOARD,
                                'B',
                                "fltral-board-24",
                                "fltfal-board-24",
                                Once.of(() -> board(desk, memory)),
                                inspector),
                        new Place(
                                "map",
                                'M',
                                "fltral-branch-24",
                                "fltfal-branch-24",
                                Once.of(() -> new MapView(desk)),
                                inspector),
                        new Place(
                                "outcomes",
                                'V',
                                "fltral-flag-24",
                                "fltfal-flag-24",
                                Once.of(() -> new OutcomesView(desk))),
                        new Place(CAPACITY, 'C', "fltrmz-people-team-20", "fltfmz-people-team-20", Once.of(capacity)),
                        new Place(PROMISES, 'P', "fltral-handshake-20", "fltfal-handshake-20", Once.of(promises))
                                .asking(Asking::promises),
                        new Place(
                                ROLLOUT, 'W', "fltral-copy-20", "fltfal-copy-20", Once.of(() -> new RolloutView(desk))),
                        new Place(GOVERNANCE, 'D', "fltrmz-shield-24", "fltfmz-shield-24", Once.of(governance))
                                .asking(Asking::governance),
                        new Place(
                                "money",
                                '£',
                                "fltrmz-money-20",
                                "fltfmz-money-20",
                                Once.of(() -> new MoneyView(desk, cutTest))),
                        new Place(
                                "funding",
                                'U',
                                "fltrmz-savings-24",
                                "fltfmz-savings-24",
                                Once.of(() -> new FundingView(desk))),
                        new Place(
                                "affordability",
                                'A',
                                "fltral-building-bank-24",
                                "fltfal-building-bank-24",
                                Once.of(() -> FiguresView.affordability(desk))),
                        new Place(
                                "yearend",
                                'Y',
                                "fltral-calendar-clock-24",
                                "fltfal-calendar-clock-24",
                                Once.of(() -> new YearEndView(desk, spendBy))),
                        new Place(
                                "benefits",
                                'N',
                                "fltrmz-ribbon-24",
                                "fltfmz-ribbon-24",
                                Once.of(() -> new BenefitsView(desk))),
                        new Place(
                                OPTIONS,
                                'O',
                                "fltrmz-scales-24",
                                "fltfmz-scales-24",
                                Once.of(() -> options(desk, memory))),
                        new Place(
                                RECORDS, 'E', "fltral-book-database-24", "fltfal-book-database-24", Once.of(records))),
                roadmap,
                capacity,
                promises,
                governance,
                records,
                inspector,
                Once.of(() -> new FindingsPanel(desk)),
                Once.of(() -> new HistoryPanel(desk)),
                Once.of(() -> new StatusMeetingPanel(desk)),
                cutTest,
                spendBy,
                Once.of(() -> new SettingsPanel(desk)),
                Once.of(() -> new VotePanel(desk, vote)),
                vote,
                minutes,
                Once.of(minutes),
                Once.of(() -> new GlossaryPanel(desk)));
    }

    /// The room of a workshop, with what stands beside its board.
    ///
    /// @param desk of the room
    /// @param end ends the workshop
    Room room(Desk desk, Memory memory, Runnable end) {
        Map<Step, Once<StepPanel>> panels = new EnumMap<>(Step.class);
        panels.put(Step.PLACE, Once.of(() -> new PlacePanel(desk)));
        panels.put(Step.CONNECT, Once.of(() -> new ConnectPanel(desk)));
        panels.put(Step.VOTE, Once.of(() -> new VotePanel(desk, halfVote)));
        return new Room(
                desk, panels, Kit.mark(MARK), half(memory, WORKSHOP), half(memory, TIMER), half(memory, DECISION), end);
    }

    /// @param what is half done
    private static HalfTyped half(Memory memory, String what) {
        return new HalfTyped(
                () -> memory.before().apply(what).typed(memory.lineage()),
                text -> memory.keep().accept(what, memory.before().apply(what).withTyped(memory.lineage(), text)));
    }

    private static OptionsView options(Desk desk, Memory memory) {
        OptionsView options = new OptionsView(desk);
        options.remember(
                () -> memory.before().apply(OPTIONS), now -> memory.keep().accept(OPTIONS, now), memory.lineage());
        return options;
    }

    private static BoardView board(Desk desk, Memory memory) {
        BoardView board = new BoardView(desk);
        board.remember(() -> memory.before().apply(BOARD), now -> memory.keep().accept(BOARD, now), memory.lineage());
        return board;
    }

    private static RoadmapView roadmap(Desk desk, Memory memory) {
        RoadmapView roadmap = new RoadmapView(desk);
        roadmap.remember(memory.before().apply(ROADMAP), now -> memory.keep().accept(ROADMAP, now));
        return roadmap;
    }
}
