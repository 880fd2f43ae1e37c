import type { RuleCases } from "../../support/cases";
import { publicPolicyCases } from "../../support/publicPolicies";
import { resource } from "../../support/resources";

export const cases: RuleCases = publicPolicyCases("glue:GetTable", (policy) =>
    resource("aws:glue/resourcePolicy:ResourcePolicy", { policy }),
);
