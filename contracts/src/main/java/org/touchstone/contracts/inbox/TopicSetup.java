package org.touchstone.contracts.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.touchstone.contracts.event.Topics;

/**
 * Makes the topics that are not there yet, in the background: a service starts and takes entries
 * while the broker is away.
 */
@ApplicationScoped
class TopicSetup {
  private static final Logger LOG = Logger.getLogger(TopicSetup.class);

  /** How topics are made. Existing ones are left as they are. */
  @ConfigMapping(prefix = "touchstone.topics")
  interface Settings {
    /** Partitions of a topic: the most replicas of a consumer that can share the work. */
    @WithDefault("6")
    int partitions();

    /** Copies of a record; the broker's own default unless told. */
    @WithDefault("-1")
    short replication();
  }

  private final Settings settings;
  private final String bootstrapServers;
  private final Set<String> wanted = new HashSet<>(Topics.ALL);
  private volatile boolean running = true;

  TopicSetup(
      Settings settings, @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrap) {
    this.settings = settings;
    this.bootstrapServers = bootstrap;
  }

  void start(@Observes @Priority(100) StartupEvent event) {
    Thread thread = new Thread(this::run, "topic-setup");
    thread.setDaemon(true);
    thread.start();
  }

  void stop(@Observes ShutdownEvent event) {
    running = false;
  }

  /** Adds topics to those that are made. */
  void ensure(Collection<String> topics) {
    synchronized (wanted) {
      wanted.addAll(topics);
    }
  }

  private void run() {
    Set<String> made = new HashSet<>();
    BackOff backOff = new BackOff();
    while (running) {
      List<String> missing;
      synchronized (wanted) {
        missing = wanted.stream().filter(topic -> !made.contains(topic)).toList();
      }
      try {
        if (!missing.isEmpty()) {
          make(missing);
          made.addAll(missing);
          backOff.reset();
        }
        TimeUnit.SECONDS.sleep(1);
      } catch (ExecutionException e) {
        LOG.infof("topics: the broker is away; next try in %d ms", backOff.millis());
        if (!sleep(backOff)) {
          return;
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void make(List<String> topics) throws ExecutionException, InterruptedException {
    try (Admin admin =
        Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
      Set<String> existing = admin.listTopics().names().get();
      List<NewTopic> missing =
          topics.stream().filter(topic -> !existing.contains(topic)).map(this::topic).toList();
      for (var made : admin.createTopics(missing).values().values()) {
        try {
          made.get();
        } catch (ExecutionException e) {
          if (!(e.getCause() instanceof TopicExistsException)) {
            throw e;
          }
        }
      }
    }
  }

  private NewTopic topic(String name) {
    Optional<Short> replication =
        settings.replication() < 0 ? Optional.empty() : Optional.of(settings.replication());
    boolean facts = Topics.ALL.contains(name);
    return new NewTopic(name, Optional.of(settings.partitions()), replication)
        .configs(
            Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                facts ? TopicConfig.CLEANUP_POLICY_COMPACT : TopicConfig.CLEANUP_POLICY_DELETE,
                TopicConfig.RETENTION_MS_CONFIG,
                // Dead letters wait for a person: 90 days.
                facts ? "-1" : Long.toString(TimeUnit.DAYS.toMillis(90))));
  }

  private static boolean sleep(BackOff backOff) {
    try {
      TimeUnit.MILLISECONDS.sleep(backOff.next().toMillis());
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
