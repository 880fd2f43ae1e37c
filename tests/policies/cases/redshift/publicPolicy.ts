import type { RuleCases } from "../../support/cases";
import { publicPolicyCases } from "../../support/publicPolicies";
import { resource } from "../../support/resources";

export const cases: RuleCases = publicPolicyCases("redshift-serverless:RestoreFromSnapshot", (policy) =>
    resource("aws:redshiftserverless/resourcePolicy:ResourcePolicy", { policy }),
);
