import { changed } from "../../lakehouse";
import { endures } from "../endures";

endures("foundation", {
    upstream: {},
    moved: "trail-trail",
    updatedByTier: ["access-logs-data-lifecycle", "archive-data-lock", "trail-events", "unused-roles-log"],
    changes: {
        "logs that are kept longer": {
            settings: changed("foundation", "retention", { archiveDays: 3650 }),
            mutations: ["update archive-data-lifecycle", "update config-history-data-lifecycle"],
        },
        "an environment that GitHub deploys": {
            settings: {
                "lakehouse:deployment": {
                    repository: "example/lakehouse",
                    environments: { dev: {} },
                },
            },
            mutations: [
                "create deploy-boundary-policy",
                "create deploy-dev-deploy",
                "create deploy-dev-deploy-connections",
                "create deploy-dev-deploy-connections-policy",
                "create deploy-dev-deploy-data",
                "create deploy-dev-deploy-data-policy",
                "create deploy-dev-deploy-network",
                "create deploy-dev-deploy-network-policy",
                "create deploy-dev-deploy-resolvers",
                "create deploy-dev-deploy-resolvers-policy",
                "create deploy-dev-deploy-roles",
                "create deploy-dev-deploy-roles-policy",
                "create deploy-dev-deploy-surroundings",
                "create deploy-dev-deploy-surroundings-policy",
                "create deploy-dev-preview",
                "create deploy-dev-preview-policy",
                "create github-provider",
                "create lake-formation-settings",
                "create principal-dev-federation",
                "create principal-dev-principal",
                "create principal-dev-role",
            ],
        },
    },
});
