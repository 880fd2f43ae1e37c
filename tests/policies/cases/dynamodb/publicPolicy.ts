import type { RuleCases } from "../../support/cases";
import { publicPolicyCases } from "../../support/publicPolicies";
import { resource } from "../../support/resources";

export const cases: RuleCases = publicPolicyCases("dynamodb:GetItem", (policy) =>
    resource("aws:dynamodb/resourcePolicy:ResourcePolicy", { policy }),
);
