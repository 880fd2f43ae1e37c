import { changesOfAny } from "./changesOfAny";
import { changesOfDev } from "./changesOfDev";
import { changesTo } from "./changesTo";
import { destroyOfDev } from "./destroyOfDev";
import { openDev, type Dev } from "./dev";
import { DEV_CHANGES } from "./devChanges";
import { driftOfDev } from "./driftOfDev";

describe("dev on the real engine, from the same state each time:", () => {
    let dev: Dev;

    before(async () => {
        dev = await openDev();
    });

    afterEach(() => {
        dev.restore();
    });

    after(() => {
        dev.bench.close();
    });

    changesTo("dev", () => dev.bench, DEV_CHANGES);
    changesOfDev(() => dev);
    changesOfAny("dev", () => dev, "network-vpc");
    driftOfDev(() => dev);
    destroyOfDev(() => dev);
});
