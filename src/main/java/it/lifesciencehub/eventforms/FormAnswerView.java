package it.lifesciencehub.eventforms;

import it.lifesciencehub.questionnaires.AskedVersion;
import it.lifesciencehub.questionnaires.GivenAnswers;
import it.lifesciencehub.questionnaires.QuestionAudience;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/**
 * What somebody is asked about their place, and what they have answered.
 *
 * @param given null where nothing was answered, or nobody may know
 * @param until when it can be answered and corrected
 * @param open whether it can be answered or corrected now, by the caller
 * @param own whether the caller is the person, and not their company or staff
 * @param companyOnly whether {@code given} holds only what the company may see
 * @param questionnaireId for staff, who find the answers there; else null
 */
public record FormAnswerView(
        Long registrationId,
        Long eventId,
        String slug,
        LocalisedText event,
        Instant startsAt,
        String person,
        FormPurpose purpose,
        AskedVersion asked,
        Set<QuestionAudience> audiences,
        GivenAnswers given,
        boolean answered,
        boolean complete,
        Instant until,
        boolean open,
        boolean own,
        boolean companyOnly,
        Long questionnaireId)
        implements Serializable {}
