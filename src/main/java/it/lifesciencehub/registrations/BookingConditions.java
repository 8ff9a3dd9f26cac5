package it.lifesciencehub.registrations;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RefusalReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** What all features together say of somebody who would have a place; see {@link BookingCondition}. */
@ApplicationScoped
class BookingConditions {

    @Inject
    private Instance<BookingCondition> conditions;

    Optional<RefusalReason> obstacle(Event event, Person person, Organisation organisation) {
        for (BookingCondition condition : conditions) {
            Optional<RefusalReason> obstacle = condition.obstacle(event, person, organisation);
            if (obstacle.isPresent()) {
                return obstacle;
            }
        }
        return Optional.empty();
    }

    void require(Event event, Person person, Organisation organisation) {
        obstacle(event, person, organisation).ifPresent(reason -> {
            throw new Refusal(reason, person.getName());
        });
    }
}
