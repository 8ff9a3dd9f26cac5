package it.lifesciencehub.courses;

import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.questionnaires.QuestionType;
import it.lifesciencehub.questionnaires.QuestionnaireFixture;
import it.lifesciencehub.questionnaires.QuestionnaireUses;
import it.lifesciencehub.registrations.Registration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** What a course needs that other rooms make. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class CourseScene {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private QuestionnaireUses questionnaires;

    /** One question, answered "right" or "wrong". */
    public Long test() {
        return questionnaires.bring(
                QuestionnaireFixture.content(
                        QuestionnaireFixture.choice("one", QuestionType.ONE, true, "right", "wrong")),
                "Giulia Ferrari");
    }

    public Organisation organisationOf(Long registrationId) {
        Organisation organisation = em.find(Registration.class, registrationId).getOrganisation();
        organisation.getName();
        return organisation;
    }

    public String emailOf(Long registrationId) {
        return em.find(Registration.class, registrationId).getPerson().getEmail();
    }

    /** How many mails of this kind went out about a place. */
    public int mails(String kind, Long registrationId) {
        return em.createQuery(
                        "SELECT m.id FROM MailMessage m WHERE m.kind = :kind AND m.recipientAddress = :address",
                        Long.class)
                .setParameter("kind", kind)
                .setParameter("address", emailOf(registrationId))
                .getResultList()
                .size();
    }
}
