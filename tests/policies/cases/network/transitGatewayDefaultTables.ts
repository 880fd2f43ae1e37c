import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:ec2transitgateway/transitGateway:TransitGateway";
const off = { defaultRouteTableAssociation: "disable", defaultRouteTablePropagation: "disable" };

export const cases: RuleCases = {
    passing: { "both off": passes(resource(TYPE, off)) },
    violating: {
        "one on": fails(
            "defaultRouteTablePropagation is not off",
            resource(TYPE, { ...off, defaultRouteTablePropagation: "enable" }),
        ),
    },
    unknown: {
        "one of them": undecided(
            "defaultRouteTableAssociation",
            resource(TYPE, { ...off, defaultRouteTableAssociation: UNKNOWN }),
        ),
    },
    absent: {
        "left out, which is on": fails(
            ["defaultRouteTableAssociation is not off", "defaultRouteTablePropagation is not off"],
            resource(TYPE, {}),
        ),
    },
};
