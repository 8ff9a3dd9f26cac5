package it.lifesciencehub.meetings;

import java.time.Instant;
import java.util.List;

/** Which meetings of a series a change or a cancellation reaches. */
public final class SeriesScopePolicy {

    private SeriesScopePolicy() {}

    /**
     * The others that are reached beside the meeting itself: coming ones that can still change. One that was changed by
     * itself stays as it is.
     *
     * @param series all meetings of the series, by number
     */
    static List<Meeting> others(Meeting meeting, List<Meeting> series, SeriesScope scope, Instant now) {
        if (scope == SeriesScope.THIS || meeting.getSeriesNumber() == null) {
            return List.of();
        }
        return series.stream()
                .filter(other -> !other.equals(meeting))
                .filter(other -> scope == SeriesScope.ALL || other.getSeriesNumber() > meeting.getSeriesNumber())
                .filter(other -> other.getState().isChangeable())
                .filter(other -> other.getEvent().getStartsAt().isAfter(now))
                .filter(other -> !other.isSeriesException())
                .toList();
    }
}
