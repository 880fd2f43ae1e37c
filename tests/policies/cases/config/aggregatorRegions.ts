import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const AGGREGATOR = "aws:cfg/configurationAggregator:ConfigurationAggregator";
const roleArn = "arn:aws:iam::111122223333:role/aggregator";

export const cases: RuleCases = {
    passing: {
        "all regions of an organisation": passes(
            resource(AGGREGATOR, { organizationAggregationSource: { allRegions: true, roleArn } }),
        ),
        "all regions of some accounts": passes(
            resource(AGGREGATOR, { accountAggregationSource: { allRegions: true, accountIds: ["111122223333"] } }),
        ),
    },
    violating: {
        "some regions of an organisation": fails(
            "organizationAggregationSource.allRegions is not true",
            resource(AGGREGATOR, { organizationAggregationSource: { regions: ["eu-west-1"], roleArn } }),
        ),
        "some regions of some accounts": fails(
            "accountAggregationSource.allRegions is not true",
            resource(AGGREGATOR, {
                accountAggregationSource: { regions: ["eu-west-1"], accountIds: ["111122223333"] },
            }),
        ),
    },
    unknown: {
        "the regions": undecided(
            "organizationAggregationSource.allRegions",
            resource(AGGREGATOR, { organizationAggregationSource: { allRegions: UNKNOWN, roleArn } }),
        ),
    },
    absent: { "no source, of which AWS takes none": passes(resource(AGGREGATOR, {})) },
};
