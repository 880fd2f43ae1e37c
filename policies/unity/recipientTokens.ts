import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { numberOf } from "../shared/numbers";

const SECONDS_PER_DAY = 86_400;

export const recipientTokens = resourceRule({
    name: "unity-recipient-tokens",
    description:
        "The tokens of recipients of shared data end soon. Where data is shared with others than Databricks customers, a token is " +
        "all that protects it; by default it is valid for a year, and 0 stands for ever.",
    severity: "high",
    level: "mandatory",
    fix: "Set deltaSharingRecipientTokenLifetimeInSeconds to a positive number within the limit.",
    url: "https://docs.databricks.com/aws/en/delta-sharing/create-recipient-token",
    framework: sat("GOV-17", "Limit the lifetime (expiration) of metastore Delta Sharing recipient token"),
    types: ["databricks:index/metastore:Metastore"],
    params: {
        maxDays: {
            type: "integer",
            minimum: 1,
            description: "The longest lifetime, in days, of at least 1.",
            default: 90,
        },
    },
    *check({ props }, { params }) {
        // Within the account, there are no tokens.
        if (props.deltaSharingScope === "INTERNAL_AND_EXTERNAL") {
            const seconds = numberOf(props.deltaSharingRecipientTokenLifetimeInSeconds);
            if (!(seconds > 0 && seconds <= params.maxDays * SECONDS_PER_DAY)) {
                yield `deltaSharingRecipientTokenLifetimeInSeconds is not at most ${params.maxDays} days`;
            }
        }
    },
});
