package it.lifesciencehub.fairs;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;

/**
 * A company's request, as staff and its delegates read it.
 *
 * @param turn place on the waiting list from 1; 0 where it does not wait
 * @param second null where it wishes nothing else
 * @param kind what it has; null unless it is confirmed
 * @param booked how many of its people have a place at the fair
 */
public record RequestRow(
        Long id,
        Long organisationId,
        String company,
        boolean member,
        FairStatus status,
        int turn,
        Long firstId,
        LocalisedText first,
        Long secondId,
        LocalisedText second,
        LocalisedText kind,
        int places,
        String shows,
        String sharing,
        String contactName,
        String contactEmail,
        String contactPhone,
        String words,
        Instant requestedAt,
        long booked)
        implements Serializable {

    static RequestRow of(FairRequest request, int turn, long booked) {
        return new RequestRow(
                request.getId(),
                request.getOrganisation().getId(),
                request.getOrganisation().getName(),
                request.getOrganisation().isMember(),
                request.getStatus(),
                turn,
                request.getFirst().getId(),
                request.getFirst().getName(),
                request.getSecond() == null ? null : request.getSecond().getId(),
                request.getSecond() == null ? null : request.getSecond().getName(),
                request.getKind() == null ? null : request.getKind().getName(),
                request.getPlaces(),
                request.getShows(),
                request.getSharing(),
                request.getContactName(),
                request.getContactEmail(),
                request.getContactPhone(),
                request.getWords(),
                request.getRequestedAt(),
                booked);
    }
}
