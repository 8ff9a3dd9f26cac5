package it.lifesciencehub.questionnaires;

import it.lifesciencehub.accounts.Secrets;
import it.lifesciencehub.files.FileStore;
import it.lifesciencehub.files.FileType;
import it.lifesciencehub.files.FilesReason;
import it.lifesciencehub.files.StoredFile;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps a file that came with answers for a day, so that it is not lost where another answer is not right. */
@ApplicationScoped
public class UploadShelf {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FileStore files;

    @Inject
    private Clock clock;

    /**
     * @return the secret by which the form names the file
     * @throws Refusal where the question does not take such a file; the problem's field is the question's key
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public String hold(Question question, String name, InputStream content) {
        StoredFile file = files.keep(question.key(), name, content);
        if (!question.fileTypes().isEmpty() && !question.fileTypes().contains(file.getType())) {
            String taken =
                    question.fileTypes().stream().map(FileType::ending).sorted().collect(Collectors.joining(", "));
            throw new Refusal(List.of(new Problem(question.key(), QuestionnaireReason.FILE_TYPE_NOT_TAKEN, taken)));
        }
        if (question.most() != null && file.getByteCount() > question.most().longValue() * 1024 * 1024) {
            throw new Refusal(List.of(new Problem(
                    question.key(), FilesReason.FILE_TOO_LARGE, question.most().longValue())));
        }
        String secret = Secrets.link();
        em.persist(new HeldUpload(Secrets.hash(secret), file, clock.instant()));
        return secret;
    }
}
