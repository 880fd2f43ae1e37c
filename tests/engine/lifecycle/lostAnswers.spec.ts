import { expect } from "chai";
import { CloudError } from "../cloud/calls";
import { logicalName } from "../cloud/urn";
import { failureOf } from "../failureOf";
import { differences } from "../inventory";
import { savepoint } from "../savepoint";
import { SMALL_DEV } from "../smallDev";
import { openLone, type Lone } from "./lone";

/** What becomes of a thing whose answer was lost when somebody types `up` again before looking. */
describe("lifecycle 5: a lost answer, and up again without npm run recover:", () => {
    let dev: Lone;
    let restore: () => void;

    before(async () => {
        dev = await openLone("dev", { overrides: SMALL_DEV });
        restore = savepoint(dev.bench);
    });

    afterEach(() => {
        restore();
    });

    after(() => {
        dev.bench.close();
    });

    /** Loses the answer to the creation of a resource, and brings the stack up again; what fails then. */
    async function upAgainWithout(name: string): Promise<string> {
        const { bench, stack } = dev;
        bench.model.interference = {
            after: ({ operation, urn }) =>
                operation === "create" && logicalName(urn) === name
                    ? Promise.reject(new CloudError("connection reset"))
                    : Promise.resolve(),
        };
        expect(await failureOf(stack.up())).to.include("connection reset");
        bench.model.interference = {};
        await failureOf(stack.up());
        return stack.errors.join("\n");
    }

    it("what has a fixed name is refused by that name; imported, it is not made again", async () => {
        const { bench, stack, recovery } = dev;
        const errors = await upAgainWithout("cross-account-role-role");
        expect(errors).to.match(/^cross-account-role-role: EntityAlreadyExists: .*acme-dev-cross-account/m);
        expect((await recovery.follow()).join("\n")).to.match(
            /^pulumi import aws:iam\/role:Role cross-account-role-role /,
        );
        await stack.up();
        expect(differences(bench)).to.deep.equal([]);
    });

    it("what has none is made twice; the first one is found to be a duplicate, and deleted", async () => {
        const { bench, recovery } = dev;
        expect(await upAgainWithout("network-vpc")).to.equal("");
        expect(bench.model.ofType("aws:ec2/vpc:Vpc")).to.have.length(2);
        expect((await recovery.look()).advice.map(({ verdict }) => verdict)).to.deep.equal(["duplicate"]);
        expect(await recovery.follow()).to.have.length(1);
        expect(differences(bench)).to.deep.equal([]);
    });

    it("what is a setting of another thing is set again", async () => {
        const { bench, recovery } = dev;
        expect(await upAgainWithout("lake-silver-data-versioning")).to.equal("");
        expect(await recovery.follow()).to.deep.equal([]);
        expect(differences(bench)).to.deep.equal([]);
    });
});
