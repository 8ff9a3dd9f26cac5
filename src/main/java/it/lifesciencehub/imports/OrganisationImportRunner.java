package it.lifesciencehub.imports;

import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Caller;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs confirmed imports beside the request, in the name of whoever confirmed them. */
@ApplicationScoped
class OrganisationImportRunner {

    private static final Logger LOG = Logger.getLogger(OrganisationImportRunner.class.getName());

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private OrganisationImportWriter writer;

    @Inject
    private OrganisationImportShelf shelf;

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) OrganisationImportConfirmed confirmed) {
        executor.execute(() -> Caller.run(confirmed.by(), () -> run(confirmed.importId())));
    }

    private void run(Long importId) {
        try {
            writer.write(importId);
        } catch (Refusal refusal) {
            LOG.log(Level.INFO, "import {0} refused: {1}", new Object[] {importId, refusal.getMessage()});
            shelf.fail(importId, wrongRows(refusal));
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "import " + importId, e);
            shelf.fail(importId, 0);
        }
    }

    private static int wrongRows(Refusal refusal) {
        return refusal.arguments().stream()
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast)
                .findFirst()
                .orElse(0);
    }
}
