/*
 * scan.c
 *	  Hands the rows of a query to whoever reads them, one at a time.
 */
#include "compat.h"

#include "executor/spi.h"
#include "tcop/dest.h"

#include "store/query.h"
#include "store/scan.h"

/* Where the executor sends the rows. */
typedef struct ScanReceiver
{
	DestReceiver receiver;		/* must be first */
	const RowReader *reader;
	void	   *state;
} ScanReceiver;

static void
begin_rows(DestReceiver *self, int operation, TupleDesc row)
{
	ScanReceiver *it = (ScanReceiver *) self;

	it->reader->begin(it->state, row);
}

static bool
receive_row(TupleTableSlot *slot, DestReceiver *self)
{
	ScanReceiver *it = (ScanReceiver *) self;

	CHECK_FOR_INTERRUPTS();
	slot_getallattrs(slot);
	it->reader->read(it->state, slot->tts_values, slot->tts_isnull);
	return true;
}

static void
end_rows(DestReceiver *self)
{
}

void
scan_query(const char *statement, const RowReader *reader, void *state)
{
	ScanReceiver it = {
		.receiver = {
			.receiveSlot = receive_row,.rStartup = begin_rows,
			.rShutdown = end_rows,.rDestroy = end_rows,.mydest = DestNone
		},
		.reader = reader,.state = state
	};
	SPIExecuteOptions options = {.read_only = true,.dest = &it.receiver};
	bool		pushed = begin_reading();
	int			result = SPI_execute_extended(statement, &options);

	if (result < 0)
		elog(ERROR, "SPI_execute_extended failed: %s", SPI_result_code_string(result));
	end_reading(pushed);
}
