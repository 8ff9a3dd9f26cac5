package it.lifesciencehub.speakers;

import it.lifesciencehub.events.SessionDraft;
import it.lifesciencehub.events.SpeakerProfiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Speakers for the features that show or write programmes; whether the caller may is decided there. */
@ApplicationScoped
public class SpeakerBook implements SpeakerProfiles {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Optional<SessionDraft.SpeakerDraft> of(Long profileId) {
        return Optional.ofNullable(em.find(Speaker.class, profileId))
                .map(one -> new SessionDraft.SpeakerDraft(
                        one.getName(), one.getJobTitle(), one.getOrganisationName(), false, profileId));
    }

    /** Biographies and photographs by profile, in one query. */
    public Map<Long, SpeakerCard> cards(Collection<Long> profileIds) {
        return profileIds.isEmpty()
                ? Map.of()
                : em.createQuery("SELECT s FROM Speaker s LEFT JOIN FETCH s.photo WHERE s.id IN :ids", Speaker.class)
                        .setParameter("ids", profileIds)
                        .getResultStream()
                        .map(SpeakerCard::of)
                        .collect(Collectors.toMap(SpeakerCard::id, Function.identity()));
    }
}
