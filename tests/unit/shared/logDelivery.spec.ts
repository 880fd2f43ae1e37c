import { expect } from "chai";
import { forLogsOf, LOG_DELIVERY } from "../../../components/shared/logDelivery";
import { testContext } from "../../support/testContext";

describe("forLogsOf", () => {
    it("holds for logs of the given accounts from this region, and for nobody else's", () => {
        expect(LOG_DELIVERY).to.deep.equal({ Service: "delivery.logs.amazonaws.com" });
        expect(forLogsOf(testContext(), ["111122223333", "444455556666"])).to.deep.equal({
            StringEquals: { "aws:SourceAccount": ["111122223333", "444455556666"] },
            ArnLike: {
                "aws:SourceArn": ["arn:aws:logs:eu-west-1:111122223333:*", "arn:aws:logs:eu-west-1:444455556666:*"],
            },
        });
    });

    it("is in the partition of its context", () => {
        const context = testContext({ region: "us-gov-west-1", shard: "dod" });
        expect(JSON.stringify(forLogsOf(context, ["111122223333"]))).to.include(
            "arn:aws-us-gov:logs:us-gov-west-1:111122223333:*",
        );
    });
});
