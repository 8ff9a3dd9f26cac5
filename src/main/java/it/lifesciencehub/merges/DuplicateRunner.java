package it.lifesciencehub.merges;

import it.lifesciencehub.organisations.MatchIndex;
import it.lifesciencehub.shared.security.Caller;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Searches the register beside the request, in the name of whoever started it. */
@ApplicationScoped
class DuplicateRunner {

    private static final Logger LOG = Logger.getLogger(DuplicateRunner.class.getName());

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private DuplicateShelf shelf;

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) DuplicateSearchStarted started) {
        executor.execute(() -> Caller.run(started.by(), () -> run(started.searchId())));
    }

    private void run(Long searchId) {
        try {
            MatchIndex index = shelf.register();
            shelf.finish(searchId, index.size(), index.pairs(done -> shelf.progress(searchId, done)));
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "search for duplicates " + searchId, e);
            shelf.fail(searchId);
        }
    }
}
