package it.lifesciencehub.fairs;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A company's request, as staff and its delegates read it.
 *
 * @param turn place on the waiting list from 1; 0 where it does not wait
 * @param wished places of all kinds, in words
 * @param secondId the kind of which it takes all of its places otherwise, or null
 * @param second these places, in words; null where it wishes nothing else
 * @param given what it has, in words; null unless it is confirmed
 * @param places how many it has, or wishes where it is not confirmed
 * @param numbers of each kind what it has, or what staff may begin with where it is not decided
 * @param booked how many of its people have a place at the fair
 */
public record RequestRow(
        Long id,
        Long organisationId,
        String company,
        boolean member,
        FairStatus status,
        int turn,
        LocalisedText wished,
        Long secondId,
        LocalisedText second,
        LocalisedText given,
        int places,
        List<KindCount> numbers,
        String shows,
        String sharing,
        String contactName,
        String contactEmail,
        String contactPhone,
        String words,
        Instant requestedAt,
        long booked)
        implements Serializable {

    /**
     * @param kinds of the stand
     * @param free places by kind
     */
    static RequestRow of(FairRequest request, List<FairKind> kinds, Map<Long, Integer> free, int turn, long booked) {
        AllocationPolicy.Wish wish = request.toWish();
        return new RequestRow(
                request.getId(),
                request.getOrganisation().getId(),
                request.getOrganisation().getName(),
                request.getOrganisation().isMember(),
                request.getStatus(),
                turn,
                PlaceWords.of(wish.wished(), kinds),
                wish.second(),
                wish.otherwise().map(places -> PlaceWords.of(places, kinds)).orElse(null),
                request.isConfirmed() ? PlaceWords.of(request.getGiven(), kinds) : null,
                request.getPlaces(),
                KindCount.of(kinds, request.isConfirmed() ? request.getGiven() : AllocationPolicy.proposal(wish, free)),
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
