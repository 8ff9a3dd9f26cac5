package it.lifesciencehub.eventforms.web;

import it.lifesciencehub.eventforms.FormAnswerService;
import it.lifesciencehub.eventforms.FormAnswerView;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is asked of a place, for its page. */
@Named
@RequestScoped
public class PlaceForms {

    @EJB
    private FormAnswerService answers;

    private final Map<Long, Optional<FormAnswerView>> seen = new HashMap<>();

    /** Null where nothing is asked. */
    public FormAnswerView of(Long registrationId) {
        return seen.computeIfAbsent(registrationId, answers::ofPlace).orElse(null);
    }
}
