import { wellArchitected } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";
import { clustersOf, COMPUTE_TYPES } from "../shared/clusters";
import { numberOf } from "../shared/numbers";

export const spotDriver = resourceRule({
    name: "compute-spot-driver",
    description:
        "A cluster has its driver on an on-demand instance, and its workers fall back to such. AWS takes spot instances back at " +
        "any time: with the driver goes all that runs on the cluster, and without a fallback it waits for capacity.",
    severity: "low",
    level: "advisory",
    fix: "Set awsAttributes.firstOnDemand to at least 1, and awsAttributes.availability to SPOT_WITH_FALLBACK or ON_DEMAND.",
    url: "https://docs.databricks.com/aws/en/compute/configure",
    framework: wellArchitected("REL11-BP02", "Fail over to healthy resources"),
    types: COMPUTE_TYPES,
    *check(resource) {
        for (const { at, spec } of clustersOf(resource)) {
            // A pool decides for its instances, and other clouds have attributes of their own.
            const isElsewhere = ["instancePoolId", "azureAttributes", "gcpAttributes"].some((key) => isSet(spec, key));
            // Both defaults, SPOT_WITH_FALLBACK and 0, put the driver on a spot instance.
            const { availability, firstOnDemand } = isElsewhere ? ON_DEMAND : (spec.awsAttributes ?? {});
            if (availability === "ON_DEMAND") {
                continue;
            }
            if (availability === "SPOT") {
                yield `${at}awsAttributes.availability has no fallback`;
            }
            if (!(numberOf(firstOnDemand, 0) > 0)) {
                yield `${at}awsAttributes.firstOnDemand is not at least 1`;
            }
        }
    },
});

const ON_DEMAND = { availability: "ON_DEMAND", firstOnDemand: undefined };
